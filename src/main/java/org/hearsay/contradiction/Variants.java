package org.hearsay.contradiction;

import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.claim.Alignment;
import org.hearsay.claim.Quotation;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Surroundings;

/** Whether an article itself gives what is quoted in two wordings. */
final class Variants {

  /** Agreement by which a passage of an article is a second wording: words in a row. */
  private static final int CORE = 7;

  private Variants() {}

  static boolean areSaidTwice(QuotedPair pair) {
    return isSaidTwice(pair.one(), pair.left()) || isSaidTwice(pair.other(), pair.right());
  }

  /** Whether the article of {@code reading} quotes elsewhere what comes close to it. */
  private static boolean isSaidTwice(Reading reading, Quotation own) {
    Surroundings around = reading.assertion().surroundings();
    if (around.quotations().isEmpty()) {
      return false;
    }
    Set<String> wanted = own.shingles(0);
    Text text = Text.of(around.text());
    return around.quotations().stream()
        .filter(it -> !isOf(it, reading))
        .map(it -> Quotation.of(text, it))
        .filter(it -> it.shingles(0).stream().anyMatch(wanted::contains))
        .anyMatch(it -> isVariant(it, own));
  }

  private static boolean isOf(Span quotation, Reading reading) {
    return reading.assertion().content().stream().anyMatch(quotation::overlaps);
  }

  private static boolean isVariant(Quotation elsewhere, Quotation own) {
    Alignment both = Alignment.of(elsewhere, own);
    return both.core() >= CORE && !Alteration.telling(both.edits()).isEmpty();
  }
}
