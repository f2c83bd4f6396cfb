package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;

/**
 * A role in a heading or lead whose holder the article names next: <i>A former harbourmaster has
 * warned …</i>, and in the paragraph after it, <i>Tom Reyd said …</i>.
 */
final class LeadSieve implements Sieve {

  /** Sentences of the body that may speak of somebody whom the article names only later. */
  private static final int LEAD = 2;

  /** Sentences after the role within which the name has to come. */
  private static final int NEAR = 4;

  private static final Set<String> NEVER_NAMED = Set.of("source", "insider", "person", "witness");

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    Phrase first = source.segments().isEmpty() ? source : source.segments().getFirst();
    Phrase head = first.head();
    if (head.isEmpty() || !isPerson(head) || !isInLead(source.start(), context)) {
      return List.of();
    }
    return nextSpeaker(head, source, context).stream()
        .map(it ->
            new Resolution(new Party.Named(it), List.of(source.span()), .7, "role-named-later"))
        .toList();
  }

  private static boolean isPerson(Phrase head) {
    PartyKind kind = DescriptionSieve.kindOf(head);
    String noun = head.lastWord();
    return kind == PartyKind.ROLE_HOLDER
        || (kind == PartyKind.ANONYMOUS
            && !SourceNouns.isGroup(noun)
            && !SourceNouns.isSpokesperson(noun)
            && !NEVER_NAMED.contains(noun));
  }

  private static boolean isInLead(int token, Context context) {
    if (context.names().isHeading(token)) {
      return true;
    }
    int body = context.names().firstOfBody();
    int from = context.article().tokens().get(body).span().start();
    int to = context.article().tokens().get(token).span().start();
    return context.names().sentencesBetween(from, to) < LEAD;
  }

  /** The person by whose name the next attribution goes that names one. */
  private static Optional<Entity> nextSpeaker(Phrase head, Phrase source, Context context) {
    int offset = source.span().start();
    for (Attribution next : context.attributions()) {
      if (next.source().isEmpty() || next.source().getFirst().start() <= source.span().end()) {
        continue;
      }
      Phrase words = Phrase.of(next.source(), context.article());
      if (words.isEmpty() || context.names().isHeading(words.start())) {
        continue;
      }
      int from =
          context.names().isHeading(source.start())
              ? context.article().tokens().get(context.names().firstOfBody()).span().start()
              : offset;
      if (context.names().sentencesBetween(from, words.span().start()) > NEAR) {
        return Optional.empty();
      }
      Optional<Entity> person =
          context.names().within(words.start(), words.end()).stream()
              .filter(NameMention::isPerson)
              .map(NameMention::entity)
              .findFirst();
      if (person.isPresent()) {
        return person.filter(it -> context.names().genderOf(it).fits(Phrase.genderOf(head.text())));
      }
    }
    return Optional.empty();
  }
}
