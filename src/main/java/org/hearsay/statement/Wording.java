package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.language.AnnotatedArticle;

/**
 * The words of a statement as the article prints them. White space of any length is one space.
 *
 * @param text the content; what is left out between its parts is {@value #GAP}
 * @param quote the speaker's own words, without quotation marks and without a final comma; empty if
 *     none are given
 */
public record Wording(String text, String quote, Directness directness) {

  /** What joins the parts of a wording that do not stand beside each other. */
  public static final String GAP = " […] ";

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s\"“”‘'`]+|[\\s\"“”’'`,]+$");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  /** The wording of content that is the speaker's own words without any marks. */
  public static Wording verbatim(List<Span> content, AnnotatedArticle article) {
    String text =
        content.stream()
            .map(it -> plain(article.text().slice(it)))
            .collect(Collectors.joining(GAP));
    return new Wording(text, EDGES.matcher(text).replaceAll(""), Directness.DIRECT);
  }

  /**
   * The wording of the content spans, which are in text order. A quotation in which the cue stands,
   * too, is of somebody who tells what was said: of that, inner marks tell the own words.
   */
  public static Wording of(List<Span> cue, List<Span> content, AnnotatedArticle article) {
    Text text = article.text();
    List<String> parts = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    boolean unquoted = false;
    for (Span span : content) {
      parts.add(plain(text.slice(span)));
      int at = span.start();
      for (Span quotation : ownQuotations(span, cue, article)) {
        Span inside = common(quotation, span);
        String words = EDGES.matcher(plain(text.slice(inside))).replaceAll("");
        if (hasLetter(words)) {
          quotes.add(words);
          unquoted |= hasLetter(text.slice(at, inside.start()));
          at = inside.end();
        }
      }
      unquoted |= hasLetter(text.slice(at, span.end()));
    }
    Directness directness =
        quotes.isEmpty() ? Directness.INDIRECT : unquoted ? Directness.MIXED : Directness.DIRECT;
    return new Wording(String.join(GAP, parts), String.join(GAP, quotes), directness);
  }

  private static List<Span> ownQuotations(Span span, List<Span> cue, AnnotatedArticle article) {
    return article.quotationsIn(span).stream()
        .flatMap(it ->
            cue.stream().anyMatch(it::covers)
                ? article.innerQuotationsIn(common(it, span), it).stream()
                : Stream.of(it))
        .toList();
  }

  private static Span common(Span one, Span other) {
    return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
  }

  private static String plain(String string) {
    return SPACE.matcher(string).replaceAll(" ").strip();
  }

  private static boolean hasLetter(String string) {
    return LETTER.matcher(string).find();
  }
}
