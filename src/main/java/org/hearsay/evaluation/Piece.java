package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * A run of text that is marked alike.
 *
 * @param role the part of an attribution, in small letters; empty for words of none
 * @param by who marked it: {@code gold}, {@code found} or {@code both}; empty for words of none
 */
public record Piece(String text, String role, String by) {

  /** The parts of an attribution; where several cover a word, the later one is shown. */
  private enum Role {
    CONTENT,
    SOURCE,
    CUE
  }

  /** Roles of each code point of a text. */
  private static final class Layer {

    private final List<Set<Role>> roles = new ArrayList<>();

    Layer(int length, List<Parts> attributions) {
      for (int i = 0; i < length; i++) {
        roles.add(EnumSet.noneOf(Role.class));
      }
      for (Parts it : attributions) {
        put(Role.CONTENT, it.content());
        put(Role.SOURCE, it.source());
        put(Role.CUE, it.cue());
      }
    }

    private void put(Role role, List<Span> spans) {
      for (Span span : spans) {
        roles.subList(span.start(), span.end()).forEach(it -> it.add(role));
      }
    }

    Set<Role> at(int index) {
      return roles.get(index);
    }
  }

  /** The whole text with all that was marked and found. */
  static List<Piece> of(Text text, List<Parts> gold, List<Parts> found) {
    return of(text, new Span(0, text.length()), gold, found);
  }

  /** A passage of the text. */
  static List<Piece> of(Text text, Span passage, List<Parts> gold, List<Parts> found) {
    Layer marked = new Layer(text.length(), gold);
    Layer seen = new Layer(text.length(), found);
    List<Piece> pieces = new ArrayList<>();
    int start = passage.start();
    for (int i = start; i < passage.end(); i++) {
      Piece here = plain(marked.at(i), seen.at(i));
      boolean ends =
          i + 1 == passage.end() || !here.equals(plain(marked.at(i + 1), seen.at(i + 1)));
      if (ends) {
        pieces.add(new Piece(text.slice(start, i + 1), here.role(), here.by()));
        start = i + 1;
      }
    }
    return pieces;
  }

  /** How a code point of these roles is marked, without its text. */
  private static Piece plain(Set<Role> gold, Set<Role> found) {
    Set<Role> all = EnumSet.copyOf(gold);
    all.addAll(found);
    if (all.isEmpty()) {
      return new Piece("", "", "");
    }
    Role role = Collections.max(all);
    String by = !found.contains(role) ? "gold" : gold.contains(role) ? "both" : "found";
    return new Piece("", Names.of(role), by);
  }
}
