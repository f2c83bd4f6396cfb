package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: words that must all occur, those between quotation marks one after the
 * other. Nothing of the query language of the word index is left to the caller but a star at the
 * end of a word.
 *
 * @param terms in the caller's order; empty if there is no letter and no digit
 */
public record SearchWords(List<SearchWords.Term> terms) {

  /** More than anybody types, and far fewer than the word index takes. */
  public static final int MOST = 32;

  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");
  private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+\\*");
  private static final Pattern QUOTATION_MARK = Pattern.compile("[“”„‟«»＂]");

  /**
   * A word or a phrase.
   *
   * @param text in lower case, without quotation marks
   * @param beginning whether words that only begin so will do
   */
  public record Term(String text, boolean beginning) {

    /** A phrase of one word is that word; what is between quotation marks is no syntax. */
    private String inLucene() {
      return beginning
          ? "+" + text + "*"
          : "+\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
  }

  public SearchWords {
    terms = List.copyOf(terms);
  }

  /** Reads what somebody typed. */
  public static SearchWords of(String typed) {
    String plain = QUOTATION_MARK.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("\"");
    List<Term> terms = new ArrayList<>();
    Matcher found = TERM.matcher(plain);
    while (found.find()) {
      String text = found.group(1) == null ? found.group() : found.group(1);
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        terms.add(
            found.group(1) == null && BEGINNING.matcher(text).matches()
                ? new Term(text.substring(0, text.length() - 1), true)
                : new Term(text.strip(), false));
      }
    }
    return new SearchWords(terms);
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** The first {@link #MOST} of them. */
  public SearchWords first() {
    return new SearchWords(terms.stream().limit(MOST).toList());
  }

  /** As {@code text:query} takes them. */
  public String inLucene() {
    return terms.stream().map(Term::inLucene).collect(Collectors.joining(" "));
  }
}
