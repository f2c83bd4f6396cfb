package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Context.Spoken;
import org.hearsay.language.AnnotatedArticle;

/**
 * To whom the statements of one article were said, asked for each in text order.
 *
 * <p>The words after the cue tell; else whom it answers, to whom it was written, or to whom the
 * speaker goes on to speak. Short-lived: one for each article.
 */
final class Addressees {

  private static final Set<String> REPLIES =
      Set.of("replied", "replies", "answered", "answers", "responded", "retorted", "back", ":");

  /** Paragraphs between a statement and the one that it answers or goes on with. */
  private static final int NEAR = 1;

  private final Context context;
  private final AnnotatedArticle article;
  private List<Resolution> last = List.of();

  Addressees(Context context) {
    this.context = context;
    this.article = context.article();
  }

  /** Whom the next statement was said to; none if the article does not tell. */
  List<Resolution> of(
      Attribution attribution, List<Resolution> speakers, List<Occasion> occasions) {
    List<Resolution> found = told(attribution, speakers, occasions);
    if (found.isEmpty()) {
      found = written(attribution, occasions);
    }
    if (found.isEmpty()) {
      found = follows(attribution, speakers);
    }
    last = found;
    return found;
  }

  private List<Resolution> told(
      Attribution attribution, List<Resolution> speakers, List<Occasion> occasions) {
    Optional<Phrase> phrase = Addressee.of(attribution, context);
    if (phrase.isEmpty()) {
      return List.of();
    }
    Span words = phrase.get().span();
    for (Occasion occasion : occasions) {
      if (isAudience(phrase.get()) && occasion.words().stream().anyMatch(words::overlaps)) {
        Party audience = new Party.Unnamed(occasion.label(), PartyKind.GROUP);
        return List.of(new Resolution(audience, occasion.words(), .6, "audience"));
      }
    }
    if (phrase.get().words().contains(",")) {
      // The comma of a number, at which the sieves would end the phrase.
      return described(phrase.get());
    }
    List<Resolution> placed = new ArrayList<>(Sources.placed(List.of(words), attribution, context));
    // Whoever speaks does not speak to themselves: the words are then not understood.
    boolean group = DescriptionSieve.kindOf(phrase.get().head()) == PartyKind.GROUP;
    placed.removeIf(it ->
        it.rule().equals("role-of-last-speaker")
            || (group && isPerson(it.party()))
            || speakers.stream().anyMatch(speaker -> speaker.party().equals(it.party())));
    return placed.isEmpty() ? described(phrase.get()) : placed;
  }

  private static boolean isPerson(Party party) {
    return party instanceof Party.Named(Entity entity) && entity.kind() == EntityKind.PERSON;
  }

  /** Whether the phrase names an event, so that those who attend it are told. */
  private static boolean isAudience(Phrase phrase) {
    Phrase head = phrase.head();
    String before = head.end() - head.start() > 1 ? head.word(head.end() - 2) : "";
    return OccasionWords.kindOf(before, head.lastWord()).isPresent();
  }

  private static Phrase last(Phrase phrase) {
    return new Phrase(phrase.article(), phrase.end() - 1, phrase.end());
  }

  private static List<Resolution> described(Phrase phrase) {
    boolean number = phrase.words().contains(",");
    PartyKind kind = DescriptionSieve.kindOf(number ? last(phrase) : phrase.head());
    return kind == PartyKind.UNRESOLVED
        ? List.of()
        : List.of(
            new Resolution(
                new Party.Unnamed(phrase.withoutArticle().text(), kind),
                List.of(phrase.span()),
                .6,
                "description"));
  }

  /** <i>In a letter to the council</i>. */
  private List<Resolution> written(Attribution attribution, List<Occasion> occasions) {
    for (Occasion occasion : occasions) {
      if (occasion.kind() == OccasionKind.RELEASE && !occasion.words().isEmpty()) {
        Phrase phrase = Phrase.of(occasion.words(), article);
        for (int i = phrase.start() + 1; i + 1 < phrase.end(); i++) {
          if (phrase.word(i).equals("to")) {
            Phrase receiver = new Phrase(article, i + 1, phrase.end());
            return Sources.placed(List.of(receiver.span()), attribution, context);
          }
        }
      }
    }
    return List.of();
  }

  /** Those who spoke just before, if this answers; those who were told, if the speaker goes on. */
  private List<Resolution> follows(Attribution attribution, List<Resolution> speakers) {
    Optional<Spoken> before = context.latest();
    if (before.isEmpty() || !isNear(before.get().attribution(), attribution)) {
      return List.of();
    }
    List<Party> then = before.get().speakers().stream().map(Resolution::party).toList();
    if (then.equals(speakers.stream().map(Resolution::party).toList())) {
      return last.stream().map(it -> again(it, "addressee-goes-on")).toList();
    }
    boolean colon = isColon(before.get().attribution()) || !isColon(attribution);
    return replies(attribution) && colon
        ? before.get().speakers().stream().map(it -> again(it, "reply")).toList()
        : List.of();
  }

  private static Resolution again(Resolution before, String rule) {
    return new Resolution(before.party(), List.of(), before.confidence() * .8, rule);
  }

  private boolean isNear(Attribution before, Attribution now) {
    return paragraph(now) - paragraph(before) <= NEAR;
  }

  private int paragraph(Attribution attribution) {
    return article.tokens().get(article.firstTokenFrom(attribution.extent().start())).paragraph();
  }

  private boolean replies(Attribution attribution) {
    return !attribution.cue().isEmpty() && REPLIES.contains(lastWord(attribution));
  }

  private boolean isColon(Attribution attribution) {
    return !attribution.cue().isEmpty() && lastWord(attribution).equals(":");
  }

  private String lastWord(Attribution attribution) {
    String cue = article.text().slice(attribution.cue().getLast()).strip();
    String lower = cue.toLowerCase(Locale.ROOT);
    String bare =
        lower.length() > 1 && lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }
}
