package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingFacts.ReviewFacts;
import org.hearsay.description.FindingFacts.Side;

/**
 * Statements that may conflict, side by side.
 *
 * @param path of the document
 */
public record FindingPage(FindingFacts facts, String path, List<Alternate> alternates) {

  public FindingPage {
    alternates = List.copyOf(alternates);
  }

  /** How sure it is, of a hundred. */
  public String percent() {
    return percent(facts.confidence());
  }

  static String percent(String confidence) {
    return confidence.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?")
        ? "%d %%".formatted(Math.round(100 * Double.parseDouble(confidence)))
        : "unknown";
  }

  /** The day of a time, as the graph writes it, or the words that are in its place. */
  public static String day(String time) {
    return time.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*") ? time.substring(0, 10) : time;
  }

  /** Which of the sides it is, in a letter. */
  public String letter(Side side) {
    return letter(facts, side);
  }

  static String letter(FindingFacts facts, Side side) {
    return String.valueOf((char) ('A' + facts.sides().indexOf(side) % 26));
  }

  /** What somebody decided, in a line without the note. */
  public static String decision(ReviewFacts review) {
    String reason = review.reason().map(it -> ": " + it.label()).orElse("");
    String until = review.until().isEmpty() ? "" : " until " + review.until();
    return (review.verdict().label() + reason + until + ", " + day(review.at())).strip();
  }

  /** The style of a marked piece. */
  public static String style(Enum<?> role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
