package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.attribution.Attribution;

/**
 * A name at the head of the source: <i>Tom Reyd</i>, <i>Trade Minister Ada Voss</i>, <i>the envoy,
 * Ada Voss</i>, <i>Voss and Reyd</i>. Not the owner in <i>Voss's lawyer</i>, nor the noun before
 * another in <i>Voss supporters</i>.
 */
final class NameSieve implements Sieve {

  private static final Set<String> TITLE_LINKS = Set.of("of", "for", "the", "and", "-");

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    List<Resolution> people = new ArrayList<>();
    List<Resolution> bodies = new ArrayList<>();
    List<Phrase> segments = source.segments();
    for (int i = 0; i < segments.size(); i++) {
      Phrase segment = segments.get(i);
      List<NameMention> heads = heads(segment, context);
      boolean joins = i == 0 || segment.firstWord().equals("and");
      for (NameMention head : heads) {
        if (head.isPerson()) {
          if (people.isEmpty() || joins) {
            people.add(resolution(head));
          }
        } else if (i == 0 && !namesPeople(head, segment)) {
          bodies.add(resolution(head));
        }
      }
    }
    return people.isEmpty() ? bodies : people;
  }

  /** <i>Unionists close to Reyd</i> are people of a body, not the body. */
  private static boolean namesPeople(NameMention name, Phrase segment) {
    String printed = segment.article().text().slice(name.span());
    boolean alias = !printed.equals(name.entity().name());
    return alias
        && name.entity().kind() == EntityKind.ORGANISATION
        && printed.endsWith("s")
        && !printed.contains(" ");
  }

  private static Resolution resolution(NameMention name) {
    return new Resolution(
        new Party.Named(name.entity()), List.of(name.span()), name.confidence(), name.rule());
  }

  private static List<NameMention> heads(Phrase segment, Context context) {
    Phrase head = withTitle(segment, context).orElseGet(() -> wholeNames(segment, context));
    List<NameMention> heads = new ArrayList<>();
    for (NameMention name : context.names().within(head.start(), head.end())) {
      if (name.entity().kind() != EntityKind.POST && isHead(name, head)) {
        heads.add(name);
      }
    }
    return heads;
  }

  /** The head, but not so short that it cuts a name: <i>Echo Sunday</i>, <i>Bank of Corvane</i>. */
  private static Phrase wholeNames(Phrase segment, Context context) {
    Phrase head = segment.head();
    for (NameMention name : context.names().within(segment.start(), segment.end())) {
      if (name.firstToken() < head.end() && name.endToken() > head.end()) {
        return new Phrase(segment.article(), segment.start(), name.endToken());
      }
    }
    return head;
  }

  /** <i>Minister of State Ada Voss</i>: a title of capitalised words right before a name. */
  private static Optional<Phrase> withTitle(Phrase segment, Context context) {
    if (!NewsWords.isTitle(segment.word(segment.start()))) {
      return Optional.empty();
    }
    for (NameMention name : context.names().within(segment.start(), segment.end())) {
      boolean title =
          IntStream.range(segment.start(), name.firstToken())
              .allMatch(it -> isTitleWord(segment, it));
      if (name.isPerson() && title) {
        return Optional.of(new Phrase(segment.article(), segment.start(), name.endToken()));
      }
    }
    return Optional.empty();
  }

  private static boolean isTitleWord(Phrase segment, int token) {
    return CapitalRun.isCapitalised(segment.article(), token)
        || TITLE_LINKS.contains(segment.word(token));
  }

  private static boolean isHead(NameMention name, Phrase head) {
    // "Voss's" alone, before a noun that is the cue: "Voss's conclusion that …".
    if (name.endToken() + 2 == head.end() && Phrase.isPossessive(head.article(), name.endToken())) {
      return true;
    }
    if (Phrase.isPossessive(head.article(), name.endToken())) {
      return false;
    }
    if (name.endToken() >= head.end()) {
      return true;
    }
    String next = head.word(name.endToken()).toLowerCase(Locale.ROOT);
    return next.equals("and") || next.equals("or") || next.equals("&");
  }
}
