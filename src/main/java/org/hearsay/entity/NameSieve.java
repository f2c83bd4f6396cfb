package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Attribution;

/**
 * A name at the head of the source: <i>Tom Reyd</i>, <i>Trade Minister Ada Voss</i>, <i>the envoy,
 * Ada Voss</i>, <i>Voss and Reyd</i>. Not the owner in <i>Voss's lawyer</i>, nor the noun before
 * another in <i>Voss supporters</i>.
 */
final class NameSieve implements Sieve {

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
    Phrase head = segment.head();
    List<NameMention> heads = new ArrayList<>();
    for (NameMention name : context.names().within(head.start(), head.end())) {
      if (name.entity().kind() != EntityKind.POST && isHead(name, head)) {
        heads.add(name);
      }
    }
    return heads;
  }

  private static boolean isHead(NameMention name, Phrase head) {
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
