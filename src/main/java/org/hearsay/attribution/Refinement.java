package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Token;

/**
 * Mends what a decoder over word probabilities cannot see: punctuation left at the ends of spans,
 * and a quoted paragraph that runs on from somebody else's sentence.
 */
final class Refinement {

  /** The rule of a quotation that only its place after another attributes. */
  static final String CONTINUED = "continued-quotation";

  private static final Set<String> LOOSE = Set.of(",", ";", ":", ".", ")", "-", "–", "—");
  private static final Set<String> DASHES = Set.of("—", "–", "-");
  private static final Set<String> MARKS = Set.of("\"", "”", "“");

  private final AnnotatedArticle article;
  private final PiecedArticle pieces;

  Refinement(PiecedArticle pieces) {
    this.pieces = pieces;
    this.article = pieces.article();
  }

  List<Attribution> refine(List<Attribution> attributions) {
    List<Attribution> refined = new ArrayList<>();
    for (Attribution attribution : PageLines.of(article.text()).without(attributions)) {
      refined.addAll(split(attribution));
    }
    List<Attribution> trimmed = refined.stream().map(this::trimmed).toList();
    ContentClauses clauses = new ContentClauses(article, trimmed);
    return new LooseQuotations(article).givenTo(trimmed.stream().map(clauses::mended).toList());
  }

  /** A whole quoted paragraph after a finished sentence is an attribution of its own. */
  private List<Attribution> split(Attribution attribution) {
    for (Span content : attribution.content()) {
      int first = article.firstTokenFrom(content.start());
      for (int i = first + 1; i < article.tokens().size(); i++) {
        Span token = article.tokens().get(i).span();
        if (token.start() >= content.end()) {
          break;
        }
        if (pieces.beginsParagraph(i) && opensQuotation(i) && !runsOn(i)) {
          return splitAt(token.start(), content, attribution);
        }
      }
    }
    return List.of(attribution);
  }

  private List<Attribution> splitAt(int offset, Span content, Attribution attribution) {
    List<Span> before = new ArrayList<>();
    List<Span> after = new ArrayList<>();
    for (Span span : attribution.content()) {
      if (span.equals(content)) {
        before.add(new Span(span.start(), endOfTokenBefore(offset)));
        after.add(new Span(offset, span.end()));
      } else {
        (span.end() <= offset ? before : after).add(span);
      }
    }
    boolean cueFollows =
        !attribution.cue().isEmpty() && attribution.cue().getFirst().start() > offset;
    List<Span> own = cueFollows ? after : before;
    List<Span> other = cueFollows ? before : after;
    if (other.stream().allMatch(it -> article.quotationsIn(it).isEmpty())) {
      return List.of(attribution.with(attribution.source(), own));
    }
    return List.of(
        attribution.with(attribution.source(), own),
        new Attribution(
            List.of(), List.of(), other, List.of(), attribution.confidence() * .9, CONTINUED));
  }

  private int endOfTokenBefore(int offset) {
    return article.tokens().get(article.firstTokenFrom(offset) - 1).span().end();
  }

  private boolean opensQuotation(int token) {
    int start = article.tokens().get(token).span().start();
    return article.opensQuotationAt(start);
  }

  /** Whether the paragraph before leaves a quotation open, which this one reopens. */
  private boolean runsOn(int token) {
    Token before = article.tokens().get(token - 1);
    return before.quoted() && !MARKS.contains(article.textOf(before));
  }

  /** Without loose marks at the ends of source and content. */
  Attribution trimmed(Attribution attribution) {
    List<Span> content =
        trimmed(attribution.content().stream().map(it -> withoutMarkOf(attribution, it)).toList());
    return attribution.with(
        trimmed(attribution.source().stream().map(this::wholeSource).toList()),
        content.isEmpty() ? attribution.content() : content);
  }

  /** What is told in a quotation ends before the mark that closes it. */
  private Span withoutMarkOf(Attribution attribution, Span content) {
    boolean toldInside =
        article.quotationsIn(content).stream()
            .anyMatch(it ->
                it.end() == content.end()
                    && it.start() < content.start()
                    && attribution.cue().stream().anyMatch(it::covers));
    int last = article.firstTokenFrom(content.end() - 1);
    return toldInside && article.tokens().get(last - 1).span().end() > content.start()
        ? new Span(content.start(), article.tokens().get(last - 1).span().end())
        : content;
  }

  /**
   * With the owner before <i>'s</i>, and without a dateline, <i>KELDRA (Press) — The mayor</i>, or
   * the end of a paragraph before.
   */
  private Span wholeSource(Span source) {
    int first = article.firstTokenFrom(source.start());
    int last = article.firstTokenFrom(source.end() - 1);
    for (int i = first + 1; i <= last; i++) {
      boolean dash = i < last && DASHES.contains(word(i)) && word(i - 1).equals(")");
      first = dash ? i + 1 : pieces.beginsParagraph(i) ? i : first;
    }
    boolean ownerCutOff =
        first > 0
            && last > first
            && (word(first).equals("'") || word(first).equals("’"))
            && word(first + 1).equals("s");
    first = ownerCutOff ? first - 1 : first;
    return new Span(article.tokens().get(first).span().start(), source.end());
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token));
  }

  private List<Span> trimmed(List<Span> spans) {
    List<Span> trimmed = new ArrayList<>();
    for (Span span : spans) {
      int first = article.firstTokenFrom(span.start());
      int last = article.firstTokenFrom(span.end() - 1);
      while (first <= last && isLooseStart(first)) {
        first++;
      }
      while (last >= first && isLooseEnd(last)) {
        last--;
      }
      if (first <= last) {
        trimmed.add(
            new Span(
                article.tokens().get(first).span().start(),
                article.tokens().get(last).span().end()));
      }
    }
    return trimmed;
  }

  private boolean isLooseStart(int token) {
    String word = article.textOf(article.tokens().get(token));
    return LOOSE.contains(word) || (MARKS.contains(word) && !opensQuotation(token));
  }

  private boolean isLooseEnd(int token) {
    String word = article.textOf(article.tokens().get(token));
    return word.equals(",") || (MARKS.contains(word) && opensQuotation(token));
  }
}
