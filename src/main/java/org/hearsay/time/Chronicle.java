package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/** The statements of one article in the course of its story. */
final class Chronicle {

  private static final Pattern REPLY =
      Pattern.compile(
          "(?i)\\b(?:replied|answered|responded|countered|retorted|shot back|agreed|interrupted)\\b");

  private static final String TO_KNOW = " to know";

  private static final Pattern BOOK =
      Pattern.compile("(?i)\\b(?:book|memoirs?|autobiography|novel)\\b");

  /** In code points, in which a quotation from a book that was named is one of it. */
  private static final int REACH_OF_BOOK = 1_500;

  /** Code points of a sentence before a cue in which what belongs to the verb is looked for. */
  private static final int BEFORE_CUE = 200;

  private final AnnotatedArticle article;
  private final List<Utterance> utterances;
  private final ArticleTimes times;
  private final Documents documents;
  private final CueTimes cueTimes;
  private final PublicationTimes publication;
  private final Scenes scenes;
  private final List<Telling> tellings;
  private final List<Optional<Dating>> stated;

  Chronicle(AnnotatedArticle article, List<Utterance> utterances) {
    this.article = article;
    this.utterances = utterances;
    List<Attribution> attributions = utterances.stream().map(Utterance::attribution).toList();
    this.times =
        ArticleTimes.of(
            article, attributions.stream().flatMap(it -> it.content().stream()).toList());
    this.documents = new Documents(article, times);
    this.cueTimes = new CueTimes(article, times, documents, attributions);
    this.publication = new PublicationTimes(article.article().published().find());
    this.tellings = attributions.stream().map(this::telling).toList();
    this.stated = new Remarks(article, times).refined(attributions, statedBy(attributions));
    this.scenes = new Scenes(article, times.without(timesOfReports(attributions)), publication);
  }

  private List<Optional<Dating>> statedBy(List<Attribution> attributions) {
    return attributions.stream().map(it -> cueTimes.of(it).map(Dating::stated)).toList();
  }

  private List<Span> timesOfReports(List<Attribution> attributions) {
    return attributions.stream()
        .flatMap(it -> reported(it).stream())
        .flatMap(it -> it.words().stream())
        .toList();
  }

  private Telling telling(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Telling.UNCUED;
    }
    Span cue = attribution.cue().getFirst();
    int sentence = Math.min(cue.start(), article.sentenceAt(cue.start()).start());
    int start = Math.max(sentence, cue.start() - BEFORE_CUE);
    String before = article.text().slice(start, cue.start());
    String words =
        attribution.cue().stream().map(article.text()::slice).collect(Collectors.joining(" "));
    int last = attribution.cue().getLast().end();
    String after =
        article.text().slice(last, Math.min(article.text().length(), last + TO_KNOW.length()));
    return Telling.of(before, after.equals(TO_KNOW) ? words + after : words);
  }

  List<StatementDates> dates() {
    List<Dating> said = new ArrayList<>();
    List<StatementDates> dates = new ArrayList<>();
    for (int i = 0; i < utterances.size(); i++) {
      List<Dating> reported = reported(utterances.get(i).attribution());
      Dating dating = notAfter(reported, said(i, said));
      said.add(dating);
      dates.add(new StatementDates(dating, reported));
    }
    return dates;
  }

  private List<Dating> reported(Attribution attribution) {
    return attribution.relays().stream()
        .map(it -> cueTimes.of(it, attribution).map(Dating::stated).orElseGet(publication::limit))
        .toList();
  }

  /** Nobody passes on what has not been said yet. */
  private static Dating notAfter(List<Dating> reported, Dating said) {
    Dating bounded = said;
    for (Dating report : reported) {
      Optional<LocalDate> last = report.when().latest();
      if (last.isPresent() && bounded.basis().compareTo(Basis.CONTINUED) > 0) {
        bounded = bounded.until(last.get());
      }
    }
    return bounded;
  }

  private Dating said(int i, List<Dating> before) {
    if (stated.get(i).isPresent()) {
      return stated.get(i).get();
    }
    if (tellings.get(i) == Telling.OPEN || isLasting(i)) {
      return publication.limit();
    }
    if (utterances.get(i).byWriter()) {
      return publication.publication();
    }
    return switch (tellings.get(i)) {
      case OPEN -> publication.limit();
      case UNCUED -> previous(i, before).or(() -> lead(i)).orElseGet(publication::month);
      case TURN -> turn(i, before).or(() -> lead(i)).orElseGet(publication::month);
      case ATTENDANT -> inSentence(i, before).orElseGet(() -> past(i, before));
      case CURRENT -> ofDocument(i, before).or(() -> lead(i)).orElseGet(publication::month);
      case PAST -> past(i, before);
    };
  }

  /** Whether it stands in a book or the like, which was written at some time. */
  private boolean isLasting(int i) {
    Attribution attribution = utterances.get(i).attribution();
    if (documents.isLasting(attribution)) {
      return true;
    }
    if (attribution.cue().isEmpty()
        || !article.text().slice(attribution.cue().getFirst()).startsWith("wrote")) {
      return false;
    }
    int cue = attribution.cue().getFirst().start();
    int end = article.sentenceAt(cue).end();
    return BOOK.matcher(article.text().slice(Math.max(0, cue - REACH_OF_BOOK), end)).find();
  }

  private Dating past(int i, List<Dating> before) {
    Optional<Dating> found = ofOldStory(i, before).or(() -> ofSpeaker(i, before));
    if (found.isPresent()) {
      return found.get();
    }
    return scenes
        .ofParagraph(utterances.get(i).attribution())
        .or(() -> ofReply(i, before))
        .or(() -> lead(i))
        .or(() -> ofArticle(i, before))
        .orElseGet(publication::month);
  }

  /** The event of the article, unless the story is at another time just here. */
  private Optional<Dating> ofArticle(int i, List<Dating> before) {
    Optional<Dating> event = scenes.ofArticle();
    boolean elsewhere =
        i > 0
            && isRead(before.get(i - 1))
            && paragraph(i) - paragraph(i - 1) <= 1
            && event.filter(it -> !it.when().equals(before.get(i - 1).when())).isPresent();
    return elsewhere ? Optional.empty() : event;
  }

  /** What led to the news is told in a paragraph, in which it is then for all. */
  private Optional<Dating> ofOldStory(int i, List<Dating> before) {
    return preceding(i).stream()
        .takeWhile(it -> paragraph(it) == paragraph(i))
        .filter(it -> isRead(before.get(it)))
        .findFirst()
        .filter(it -> !publication.isNews(before.get(it).when()))
        .filter(it -> !documents.isSourceOf(utterances.get(it).attribution()))
        .map(it -> before.get(it).handedOn(Basis.CONTINUED));
  }

  /**
   * A speaker goes on. Whom the story just quoted from long ago may speak then or now, which
   * remains open.
   */
  private Optional<Dating> ofSpeaker(int i, List<Dating> before) {
    Optional<Integer> last =
        preceding(i).stream()
            .filter(it -> utterances.get(it).isBySpeakerOf(utterances.get(i)))
            .filter(it -> isRead(before.get(it)))
            .findFirst();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Dating dating = before.get(last.get());
    if (publication.isNews(dating.when())) {
      return Optional.of(dating.handedOn(Basis.CONTINUED));
    }
    return last.get() == i - 1 ? Optional.of(publication.limit()) : Optional.empty();
  }

  private Optional<Dating> ofReply(int i, List<Dating> before) {
    String cue = article.text().slice(utterances.get(i).attribution().cue().getFirst());
    return REPLY.matcher(cue).find() && i > 0 && paragraph(i) == paragraph(i - 1)
        ? previous(i, before)
        : Optional.empty();
  }

  /** A document that was named and dated just before goes on. */
  private Optional<Dating> ofDocument(int i, List<Dating> before) {
    Attribution attribution = utterances.get(i).attribution();
    return preceding(i).stream()
        .takeWhile(it -> paragraph(i) - paragraph(it) <= 1)
        .filter(it -> isRead(before.get(it)))
        .filter(it -> {
          Attribution other = utterances.get(it).attribution();
          return documents.names(other, attribution)
              || (other.source().equals(attribution.source()) && sentence(it).equals(sentence(i)));
        })
        .findFirst()
        .map(it -> before.get(it).handedOn(Basis.CONTINUED));
  }

  /** All turns of a conversation are of the day of the first, which the words before it tell. */
  private Optional<Dating> turn(int i, List<Dating> before) {
    return preceding(i).stream()
        .filter(it -> tellings.get(it) == Telling.TURN && isRead(before.get(it)))
        .findFirst()
        .map(it -> before.get(it).handedOn(Basis.CONTINUED))
        .or(() -> scenes.before(utterances.get(i).attribution().extent().start()));
  }

  /** The headline and the lead tell what is told again, with its day, below. */
  private Optional<Dating> lead(int i) {
    if (!scenes.isLead(paragraph(i))) {
      return Optional.empty();
    }
    boolean headline = scenes.isHeadline(paragraph(i));
    boolean present = tellings.get(i) == Telling.CURRENT && !isPerfect(i);
    Optional<Dating> found =
        later(i)
            .filter(it -> utterances.get(it).isBySpeakerOf(utterances.get(i)))
            .mapToObj(it -> stated.get(it).get())
            .findFirst()
            .or(scenes::ofArticle);
    if (found.isEmpty() && (headline || !present)) {
      found = scenes.ofLead();
    }
    if (found.isEmpty() && isOnlyHere(i) && (headline || isPerfect(i))) {
      found = later(i).mapToObj(it -> stated.get(it).get()).findFirst();
    }
    return found.map(it -> it.handedOn(it.basis() == Basis.STATED ? Basis.CONTINUED : it.basis()));
  }

  private boolean isPerfect(int i) {
    List<Span> cue = utterances.get(i).attribution().cue();
    return !cue.isEmpty() && article.text().slice(cue.getFirst()).matches("(?:has|have)\\b.*");
  }

  private boolean isOnlyHere(int i) {
    return utterances.stream().filter(it -> it.isBySpeakerOf(utterances.get(i))).count() <= 1;
  }

  /** Those after it that words of time date to the news. */
  private IntStream later(int i) {
    return IntStream.range(i + 1, utterances.size())
        .filter(
            it -> stated.get(it).filter(dating -> publication.isNews(dating.when())).isPresent());
  }

  private Optional<Dating> previous(int i, List<Dating> before) {
    return i > 0 && isRead(before.get(i - 1)) && paragraph(i) - paragraph(i - 1) <= 1
        ? Optional.of(before.get(i - 1).handedOn(Basis.CONTINUED))
        : Optional.empty();
  }

  private Optional<Dating> inSentence(int i, List<Dating> before) {
    return preceding(i).stream()
        .filter(it -> sentence(it).equals(sentence(i)))
        .findFirst()
        .map(it -> before.get(it).handedOn(Basis.CONTINUED));
  }

  /** Whether it rests on something read in the article. */
  private static boolean isRead(Dating dating) {
    return Set.of(Basis.STATED, Basis.CONTINUED, Basis.EVENT).contains(dating.basis());
  }

  private static List<Integer> preceding(int i) {
    List<Integer> indices = new ArrayList<>();
    for (int j = i - 1; j >= 0; j--) {
      indices.add(j);
    }
    return indices;
  }

  private int paragraph(int i) {
    return scenes.paragraphOf(utterances.get(i).attribution());
  }

  private Span sentence(int i) {
    Attribution attribution = utterances.get(i).attribution();
    return article.sentenceAt(
        attribution.cue().isEmpty()
            ? attribution.content().getFirst().start()
            : attribution.cue().getFirst().start());
  }
}
