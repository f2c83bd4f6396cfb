package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Days told by another day of the same story: <i>the next day</i>, <i>that morning</i>, <i>hours
 * later</i>, <i>on the same day as his call</i>.
 */
final class NarrativeTimes {

  private static final Pattern EXPRESSION =
      Pattern.compile(
          "\\b(?:(?<same>(?:[Oo]n )?[Tt]he same day(?: as (?:\\p{L}+ )?(?:\\p{L}+ )??(?<event>\\p{Ll}+)\\b)?"
              + "|[Tt]hat (?:same )?(?:day|morning|afternoon|evening|night)"
              + "|(?:\\p{L}+ )?(?:[Hh]ours?|[Mm]inutes|[Mm]oments) later|[Ll]ater (?:that|in the) day)"
              + "|(?<next>[Tt]he (?:next|following) (?:day|morning|night)|[Aa] day later)"
              + "|(?<before>[Tt]he previous (?:day|night)|[Aa] day earlier))\\b");

  /** In UTF-16 units, on either side of a day within a sentence. */
  private static final int REACH = 40;

  private final Text text;

  /** The text in small letters, in which the events are looked up. */
  private final String lowerCase;

  NarrativeTimes(Text text) {
    this.text = text;
    this.lowerCase = text.string().toLowerCase(Locale.ROOT);
  }

  /**
   * The expressions in a sentence.
   *
   * @param told what has been read before it, in text order
   * @param narrated as much of it as the article tells in its own words, not in another's
   */
  List<TimeExpression> in(Span sentence, List<TimeExpression> told, List<TimeExpression> narrated) {
    Matcher matcher = EXPRESSION.matcher(text.slice(sentence));
    int offset = text.toUtf16(sentence.start());
    return matcher
        .results()
        .flatMap(found -> {
          Span span = text.spanOfUtf16(offset + found.start(), offset + found.end());
          int shift = found.group(3) != null ? 1 : found.group(4) != null ? -1 : 0;
          Optional<String> event = Optional.ofNullable(found.group(2));
          return event
              .flatMap(it -> dayOf(it, span.start(), told))
              .or(() -> latestDay(narrated))
              .map(day -> new TimeExpression(span, new When.On(day.plusDays(shift))))
              .stream();
        })
        .toList();
  }

  private static Optional<LocalDate> latestDay(List<TimeExpression> narrated) {
    return narrated.reversed().stream()
        .map(TimeExpression::day)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The day that stands beside an earlier mention of the event: <i>a Jan. 31 call</i>. */
  private Optional<LocalDate> dayOf(String event, int before, List<TimeExpression> told) {
    for (TimeExpression expression : told.reversed()) {
      if (expression.span().end() < before && expression.day().isPresent()) {
        int start = text.toUtf16(expression.span().start());
        int end = text.toUtf16(expression.span().end());
        String left = lowerCase.substring(Math.max(0, start - REACH), start);
        String right = lowerCase.substring(end, Math.min(lowerCase.length(), end + REACH));
        String around =
            left.replaceFirst("(?s).*[.!?\\n]", "")
                + "|"
                + right.replaceFirst("(?s)[.!?\\n].*", "");
        if (Pattern.compile("\\b" + event + "\\b").matcher(around).find()) {
          return expression.day();
        }
      }
    }
    return Optional.empty();
  }
}
