package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Fact;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/**
 * At which occasions the statements of one article were made, asked for each in text order.
 *
 * <p>The words around the cue tell, else the speaker's statement just before. Short-lived: one for
 * each article.
 */
final class Occasions {

  private static final Set<String> TELLING = Set.of("told", "tells", "tell", "telling", "assured");
  private static final Set<String> POSTING =
      Set.of("tweeted", "tweets", "tweet", "posted", "posts", "retweeted", "tweeting");
  private static final Set<String> REPORTERS =
      Set.of("reporters", "journalists", "newsmen", "press");

  private static final Set<OccasionKind> WRITTEN =
      EnumSet.of(OccasionKind.RELEASE, OccasionKind.POST, OccasionKind.READOUT);

  /** Tokens between the cue and the words for the occasion; what is farther belongs to others. */
  private static final int FARTHEST = 14;

  /** Paragraphs over which a speaker stays at one occasion. */
  private static final int NEAR = 3;

  private final Context context;
  private final AnnotatedArticle article;
  private final Fact<Entity> publisher;
  private final boolean isInterview;
  private final Map<List<Party>, Held> latest = new HashMap<>();

  /** The occasion of somebody's latest statement. */
  private record Held(Occasion occasion, int paragraph) {}

  Occasions(Context context, Fact<Entity> publisher) {
    this.context = context;
    this.article = context.article();
    this.publisher = publisher;
    String title = article.article().title().find().orElse("").toLowerCase(Locale.ROOT);
    this.isInterview = title.matches(".*\\b(?:interview|q&a)\\b.*");
  }

  /** The occasion of the next statement, if the article tells: none or one. */
  List<Occasion> of(Attribution attribution, List<Resolution> speakers) {
    List<Party> parties = speakers.stream().map(Resolution::party).toList();
    int paragraph = paragraph(attribution.extent().start());
    Optional<Occasion> found =
        told(attribution)
            .or(() -> posted(attribution))
            .or(() -> written(attribution))
            .or(() -> transcribed(attribution));
    if (found.isPresent()) {
      latest.put(parties, new Held(found.get(), paragraph));
      return List.of(found.get());
    }
    return toReporters(attribution).or(() -> goingOn(parties, paragraph)).stream().toList();
  }

  private int paragraph(int offset) {
    int token = Math.min(article.firstTokenFrom(offset), article.tokens().size() - 1);
    return article.tokens().get(token).paragraph();
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token)).toLowerCase(Locale.ROOT);
  }

  /** The phrase nearest to the cue, among the words of its sentence that are not the content. */
  private Optional<Occasion> told(Attribution attribution) {
    int anchor = anchor(attribution);
    Span sentence = article.sentenceAt(anchor);
    int first = article.firstTokenFrom(sentence.start());
    int end = article.firstTokenFrom(sentence.end());
    BitSet content = article.tokensIn(attribution.content());
    content.or(article.tokensIn(attribution.source()));
    int told = tellsAfter(attribution);
    int cue = article.firstTokenFrom(anchor);
    Optional<OccasionPhrase> nearest = Optional.empty();
    int least = FARTHEST;
    for (int i = first; i < end; i++) {
      int apart = Math.abs(i - cue);
      if (!content.get(i) && apart < least) {
        Optional<OccasionPhrase> phrase = OccasionPhrase.at(i, end, told, article);
        if (phrase.isPresent() && !isOutlet(i)) {
          nearest = phrase;
          least = apart;
        }
      }
    }
    return nearest.map(this::occasion);
  }

  private boolean isOutlet(int token) {
    return context.names().mentions().stream()
        .filter(it -> it.firstToken() <= token && token < it.endToken())
        .anyMatch(it -> it.entity().kind() == EntityKind.OUTLET);
  }

  private static int anchor(Attribution attribution) {
    return attribution.cue().isEmpty()
        ? attribution.content().getFirst().start()
        : attribution.cue().getFirst().start();
  }

  /** The token after a cue such as <i>told</i>, else -1. */
  private int tellsAfter(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return -1;
    }
    int last = article.firstTokenFrom(attribution.cue().getLast().end() - 1);
    if (!TELLING.contains(word(last))) {
      return -1;
    }
    int next = last + 1;
    while (next < article.tokens().size()
        && Set.of("a", "an", "the", "same").contains(word(next))) {
      next++;
    }
    return next;
  }

  private Occasion occasion(OccasionPhrase found) {
    Phrase phrase = found.phrase();
    List<Party> channels = new ArrayList<>();
    List<Entity> places = new ArrayList<>();
    for (NameMention name : context.names().mentions()) {
      if (name.firstToken() < phrase.start() || name.endToken() > phrase.end()) {
        continue;
      }
      Entity entity = name.entity();
      if (entity.kind() == EntityKind.OUTLET && channels.isEmpty()) {
        channels.add(new Party.Named(entity));
      }
      boolean place = entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.COUNTRY;
      if (place && places.isEmpty() && name.firstToken() > phrase.start()) {
        places.add(entity);
      }
    }
    return new Occasion(found.kind(), found.label(), List.of(phrase.span()), channels, places);
  }

  /** <i>Wrote on Harbourbook</i>, <i>tweeted</i>. */
  private Optional<Occasion> posted(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    int cue = article.firstTokenFrom(attribution.cue().getFirst().start());
    Span sentence = article.sentenceAt(attribution.cue().getFirst().start());
    int end = article.firstTokenFrom(sentence.end());
    BitSet content = article.tokensIn(attribution.content());
    for (int i = cue; i + 1 < end; i++) {
      if (word(i).equals("on") && !content.get(i)) {
        Optional<Phrase> platform = platform(i + 1);
        if (platform.isPresent()) {
          Entity entity =
              Entity.minted(
                  platform.get().text(),
                  EntityKind.ORGANISATION,
                  Gender.UNKNOWN,
                  Circle.EVERYWHERE);
          Span words = platform.get().span();
          return Optional.of(
              new Occasion(
                  OccasionKind.POST,
                  "post on " + platform.get().text(),
                  List.of(words),
                  List.of(new Party.Named(named(platform.get()).orElse(entity))),
                  List.of()));
        }
      }
    }
    return POSTING.contains(word(cue))
        ? Optional.of(
            new Occasion(
                OccasionKind.POST, "social media post", attribution.cue(), List.of(), List.of()))
        : Optional.empty();
  }

  private Optional<Phrase> platform(int token) {
    for (int length = 2; length > 0; length--) {
      if (token + length <= article.tokens().size() && CapitalRun.isCapitalised(article, token)) {
        Phrase phrase = new Phrase(article, token, token + length);
        if (OccasionWords.isPlatform(phrase.text())) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> named(Phrase phrase) {
    return context.names().within(phrase.start(), phrase.end()).stream()
        .map(NameMention::entity)
        .findFirst();
  }

  /** <i>The letter asks</i>: what speaks is what it is said in. */
  private Optional<Occasion> written(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return Optional.empty();
    }
    Phrase source = Phrase.of(attribution.source(), article);
    Phrase head = source.isEmpty() ? source : source.head().withoutArticle();
    if (head.isEmpty()) {
      return Optional.empty();
    }
    return OccasionWords.kindOf("", head.lastWord())
        .filter(WRITTEN::contains)
        .map(it -> new Occasion(it, head.text(), List.of(head.span()), List.of(), List.of()));
  }

  /** In an interview as printed, questions and answers have the name and a colon. */
  private Optional<Occasion> transcribed(Attribution attribution) {
    boolean colon =
        attribution.cue().size() == 1
            && article.text().slice(attribution.cue().getFirst()).strip().equals(":");
    if (!isInterview || !colon) {
      return Optional.empty();
    }
    List<Party> outlet = publisher.find().map(it -> (Party) new Party.Named(it)).stream().toList();
    String label = publisher.find().map(it -> "interview with " + it.name()).orElse("interview");
    return Optional.of(new Occasion(OccasionKind.INTERVIEW, label, List.of(), outlet, List.of()));
  }

  private Optional<Occasion> toReporters(Attribution attribution) {
    int next = tellsAfter(attribution);
    if (next < 0 || next >= article.tokens().size() || !REPORTERS.contains(word(next))) {
      return Optional.empty();
    }
    Span words = article.tokens().get(next).span();
    return Optional.of(
        new Occasion(
            OccasionKind.PRESS_REMARKS,
            "remarks to " + article.text().slice(words),
            List.of(words),
            List.of(),
            List.of()));
  }

  /**
   * A speaker whom the article goes on to quote is still there; what is written is written once.
   */
  private Optional<Occasion> goingOn(List<Party> speakers, int paragraph) {
    Held held = latest.get(speakers);
    if (held == null) {
      return Optional.empty();
    }
    boolean written = WRITTEN.contains(held.occasion().kind());
    int apart = paragraph - held.paragraph();
    return apart <= (written ? 1 : NEAR) ? Optional.of(held.occasion()) : Optional.empty();
  }
}
