package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.description.Passage.Role;
import org.hearsay.description.StatementFacts;

/**
 * A statement: who, to whom, about whom, the words, when, where, by whose report, and the passage
 * it rests on.
 *
 * @param path of the document
 */
public record StatementPage(StatementFacts facts, String path, List<Alternate> alternates) {

  private static final int LONGEST_TITLE = 60;

  public StatementPage {
    alternates = List.copyOf(alternates);
  }

  /** What it is about in schema.org's terms, as JSON-LD for a script element. */
  public String structuredData() {
    return StructuredData.of(facts);
  }

  /** Who said it, and how it begins. */
  public String title() {
    String who =
        String.join(" and ", facts.line().speakers().stream().map(it -> it.ref().label()).toList());
    String words = facts.line().words();
    int length = words.codePointCount(0, words.length());
    String begin =
        length <= LONGEST_TITLE
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    return who + ": " + begin;
  }

  /** The style of a marked piece. */
  public static String style(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
