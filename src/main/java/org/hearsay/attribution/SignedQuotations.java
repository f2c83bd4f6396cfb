package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;

/**
 * Quotations that are signed, as letters to an editor and mottos are: <i>“We won.” — Mara Teld</i>,
 * the signature in the paragraph of the quotation or in the next one.
 */
final class SignedQuotations {

  /** The rule of attributions to a signature. */
  static final String RULE = "signed-quotation";

  private static final double CONFIDENCE = .9;
  private static final int LONGEST_SIGNATURE = 16;

  /** In words; shorter ones are names of things. */
  private static final int SHORTEST_QUOTATION = 4;

  private static final Set<String> DASHES = Set.of("—", "–", "―", "-");
  private static final Set<String> CLOSING_MARKS = Set.of("”", "\"", "'", "’", ".");

  private final PiecedArticle article;
  private final CueLexicon lexicon;

  SignedQuotations(PiecedArticle article, CueLexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** In text order. */
  List<Attribution> attributions() {
    List<Attribution> found = new ArrayList<>();
    for (Span quotation : article.article().quotations()) {
      int first = article.article().firstTokenFrom(quotation.start());
      int last = article.article().firstTokenFrom(quotation.end() - 1);
      boolean whole = last < article.tokens() && article.beginsParagraph(first);
      if (whole && last - first > SHORTEST_QUOTATION) {
        signed(first, last).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> signed(int first, int last) {
    int dash = last + 1;
    if (dash < article.tokens()
        && !article.beginsParagraph(dash)
        && CLOSING_MARKS.contains(word(dash))) {
      dash++;
    }
    int name = dash;
    while (name < article.tokens()
        && DASHES.contains(word(name))
        && (name == dash || !article.beginsParagraph(name))) {
      name++;
    }
    int end = name;
    while (end < article.tokens() && !article.beginsParagraph(end)) {
      end++;
    }
    return name > dash && isSignature(name, end)
        ? Optional.of(attribution(first, last, dash, name, end))
        : Optional.empty();
  }

  /** A name with what somebody is, and no sentence. */
  private boolean isSignature(int first, int end) {
    if (end == first || end - first > LONGEST_SIGNATURE || !isCapital(first)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (!lexicon.actsOf(List.of(word(i))).isEmpty() || article.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapital(int token) {
    return article.feature(token) % 4 >= 2;
  }

  private Attribution attribution(int first, int last, int dash, int name, int end) {
    boolean stop = word(end - 1).equals(".") && end - 1 > name;
    return new Attribution(
        List.of(article.span(name, stop ? end - 1 : end)),
        List.of(article.span(dash, name)),
        List.of(article.span(first, last + 1)),
        List.of(),
        CONFIDENCE,
        RULE);
  }

  private String word(int token) {
    return article.word(token);
  }
}
