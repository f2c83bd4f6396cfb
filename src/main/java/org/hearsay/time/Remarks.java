package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/**
 * Sentences that date the statement before them: <i>He made the remark during a Jan. 31 call</i>,
 * <i>The comments came on Monday</i>.
 */
final class Remarks {

  private static final String REMARK =
      "(?:\\p{Ll}+ )?(?:remarks?|comments?|statements?|announcements?|claims?|accusations?|warnings?|pledges?"
          + "|interview|speech|post|tweet)";

  private static final Pattern MADE =
      Pattern.compile(
          "\\bmade (?:the|his|her|their|that|those|these|this) "
              + REMARK
              + "\\b"
              + "|^(?:The|His|Her|Their|That|Those|These|This) "
              + REMARK
              + " (?:was|were|came|comes|come|aired)\\b");

  /** In code points, from the words that point back to the time. */
  private static final int FARTHEST = 80;

  private final AnnotatedArticle article;
  private final ArticleTimes times;

  Remarks(AnnotatedArticle article, ArticleTimes times) {
    this.article = article;
    this.times = times;
  }

  /** What is known of the statements, with what the next two sentences add to it. */
  List<Optional<Dating>> refined(List<Attribution> attributions, List<Optional<Dating>> stated) {
    List<Optional<Dating>> refined = new ArrayList<>(stated);
    for (Span sentence : article.sentences()) {
      Optional<Dating> told = timeIn(sentence);
      if (told.isPresent()) {
        Span remark = sentenceOfRemark(sentence, attributions);
        for (int i = 0; i < attributions.size(); i++) {
          boolean vaguer = stated.get(i).filter(it -> !isWithin(told.get(), it)).isEmpty();
          if (vaguer && remark.covers(attributions.get(i).extent())) {
            refined.set(i, told);
          }
        }
      }
    }
    return refined;
  }

  private Optional<Dating> timeIn(Span sentence) {
    var made = MADE.matcher(article.text().slice(sentence));
    if (!made.find()) {
      return Optional.empty();
    }
    int offset = article.text().toUtf16(sentence.start());
    int from = article.text().fromUtf16(offset + made.end());
    return times.all().stream()
        .filter(it -> sentence.covers(it.span()))
        .filter(it -> it.span().start() >= from && it.span().start() - from <= FARTHEST)
        .findFirst()
        .map(Dating::stated);
  }

  /** The last of the two sentences before that says that somebody said something. */
  private Span sentenceOfRemark(Span sentence, List<Attribution> attributions) {
    int position = article.sentences().indexOf(sentence);
    for (int i = position - 1; i >= Math.max(0, position - 2); i--) {
      Span candidate = article.sentences().get(i);
      if (attributions.stream().anyMatch(it -> candidate.covers(it.extent()))) {
        return candidate;
      }
    }
    return new Span(sentence.start(), sentence.start());
  }

  private static boolean isWithin(Dating one, Dating other) {
    return one.when().earliest().isPresent()
        && other.when().earliest().isPresent()
        && !one.when().earliest().get().isBefore(other.when().earliest().get())
        && !one.when().latest().get().isAfter(other.when().latest().get());
  }
}
