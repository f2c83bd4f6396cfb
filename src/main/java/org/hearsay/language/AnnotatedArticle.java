package org.hearsay.language;

import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * An article with its words and sentences. Immutable.
 *
 * @param tokens in text order, without gaps but for white space and control characters
 * @param sentences in text order, trimmed of white space
 * @param quotations what stands in quotation marks, the marks included, in text order; double ones,
 *     and single ones where the article quotes with these; within a paragraph, an unclosed mark
 *     runs to its end
 */
public record AnnotatedArticle(
    Article article, List<Token> tokens, List<Span> sentences, List<Span> quotations) {

  public AnnotatedArticle {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  public Text text() {
    return article.text();
  }

  public String textOf(Token token) {
    return text().slice(token.span());
  }

  /** The sentence that holds the code point {@code offset}, or the nearest one before it. */
  public Span sentenceAt(int offset) {
    int found = lastStartingUpTo(offset, sentences);
    return found < 0 ? new Span(0, text().length()) : sentences.get(found);
  }

  /** The quotations that share a code point with the span. */
  public List<Span> quotationsIn(Span span) {
    int first = Math.max(0, lastStartingUpTo(span.start(), quotations));
    int end = lastStartingUpTo(span.end() - 1, quotations) + 1;
    return quotations.subList(Math.min(first, end), end).stream().filter(span::overlaps).toList();
  }

  /**
   * The quotations in the span of a quotation: in single marks, or in double ones inside single.
   */
  public List<Span> innerQuotationsIn(Span span, Span quotation) {
    return Quotations.inside(quotation, span, text());
  }

  /** Whether a quotation begins at the code point {@code offset}. */
  public boolean opensQuotationAt(int offset) {
    int found = lastStartingUpTo(offset, quotations);
    return found >= 0 && quotations.get(found).start() == offset;
  }

  private static int lastStartingUpTo(int offset, List<Span> spans) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The indices of the tokens that share a code point with one of the spans. */
  public BitSet tokensIn(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = firstTokenFrom(span.start()); i < tokens.size(); i++) {
        Span token = tokens.get(i).span();
        if (token.start() >= span.end()) {
          break;
        }
        if (token.overlaps(span)) {
          found.set(i);
        }
      }
    }
    return found;
  }

  /** The index of the first token that ends after {@code offset}. */
  public int firstTokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
