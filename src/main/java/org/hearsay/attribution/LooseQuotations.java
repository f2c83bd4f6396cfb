package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * Quotations that no attribution holds, though their place tells whose they are: one right before a
 * speaker and cue, <i>“No,” she said</i>, and a whole quoted paragraph after somebody's words.
 */
final class LooseQuotations {

  /** Shorter quotations, in words and marks, are names and terms. */
  private static final int SHORTEST = 4;

  private static final double CONTINUED_SHARE = .9;
  private static final String BEFORE_SPEAKER = ",?!…—";
  private static final String ENDS_OF_SENTENCES = ".?!…";
  private static final String CLOSING_MARKS = "”\"’'";

  private final AnnotatedArticle article;

  LooseQuotations(AnnotatedArticle article) {
    this.article = article;
  }

  /** The attributions with these quotations, each where its attribution stands. */
  List<Attribution> givenTo(List<Attribution> attributions) {
    BitSet taken = new BitSet();
    attributions.forEach(it -> taken.or(article.tokensIn(it.content())));
    List<Attribution> whole = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Attribution extended = withQuotationBefore(attribution, taken);
      taken.or(article.tokensIn(extended.content()));
      whole.add(extended);
    }
    return withParagraphs(whole, taken);
  }

  private Attribution withQuotationBefore(Attribution attribution, BitSet taken) {
    if (attribution.cue().isEmpty() || attribution.source().isEmpty()) {
      return attribution;
    }
    int speaker =
        Math.min(attribution.cue().getFirst().start(), attribution.source().getFirst().start());
    List<Span> before =
        article.quotationsIn(new Span(Math.max(0, speaker - 2), speaker)).stream()
            .filter(it -> it.end() <= speaker && isFree(it, taken) && leadsTo(speaker, it))
            .toList();
    return before.isEmpty()
        ? attribution
        : attribution.with(
            attribution.source(),
            Stream.concat(before.stream(), attribution.content().stream()).sorted().toList());
  }

  private boolean leadsTo(int speaker, Span quotation) {
    String gap = article.text().slice(quotation.end(), speaker);
    return gap.isBlank()
        && gap.indexOf('\n') < 0
        && BEFORE_SPEAKER.indexOf(lastBeforeMark(quotation)) >= 0;
  }

  private List<Attribution> withParagraphs(List<Attribution> attributions, BitSet taken) {
    attributions.forEach(it -> taken.or(article.tokensIn(List.of(it.extent()))));
    TreeMap<Integer, Attribution> byEnd = new TreeMap<>();
    attributions.forEach(it -> byEnd.put(it.extent().end(), it));
    TreeMap<Integer, Attribution> added = new TreeMap<>();
    for (Span quotation : article.quotations()) {
      Map.Entry<Integer, Attribution> before = byEnd.floorEntry(quotation.start());
      if (before != null
          && isWholeParagraph(quotation)
          && isFree(quotation, taken)
          && endsParagraphBefore(quotation, before.getValue())) {
        Attribution continued = continued(quotation, before.getValue());
        added.put(quotation.start(), continued);
        byEnd.put(quotation.end(), continued);
      }
    }
    return merged(attributions, added);
  }

  private static Attribution continued(Span quotation, Attribution before) {
    return new Attribution(
        List.of(),
        List.of(),
        List.of(quotation),
        List.of(),
        before.confidence() * CONTINUED_SHARE,
        Refinement.CONTINUED);
  }

  /** The added ones each before the first attribution that begins after it. */
  private static List<Attribution> merged(
      List<Attribution> attributions, NavigableMap<Integer, Attribution> added) {
    List<Attribution> merged = new ArrayList<>();
    for (Attribution attribution : attributions) {
      while (!added.isEmpty() && added.firstKey() < attribution.extent().start()) {
        merged.add(added.pollFirstEntry().getValue());
      }
      merged.add(attribution);
    }
    merged.addAll(added.values());
    return merged;
  }

  private boolean isFree(Span quotation, BitSet taken) {
    int first = article.firstTokenFrom(quotation.start());
    int next = taken.nextSetBit(first);
    return next < 0 || article.tokens().get(next).span().start() >= quotation.end();
  }

  /** Whether the quotation is a paragraph of its own, and whole sentences. */
  private boolean isWholeParagraph(Span quotation) {
    int first = article.firstTokenFrom(quotation.start());
    int last = article.firstTokenFrom(quotation.end() - 1);
    return last - first >= SHORTEST
        && begins(first)
        && begins(last + 1)
        && ENDS_OF_SENTENCES.indexOf(lastBeforeMark(quotation)) >= 0;
  }

  private boolean begins(int token) {
    return token == 0
        || token == article.tokens().size()
        || article.tokens().get(token).paragraph() != article.tokens().get(token - 1).paragraph();
  }

  /** Whether the last sentence of the paragraph before is of that attribution. */
  private boolean endsParagraphBefore(Span quotation, Attribution before) {
    int first = article.firstTokenFrom(quotation.start());
    if (first == 0) {
      return false;
    }
    Span last = article.tokens().get(first - 1).span();
    return article.sentenceAt(last.start()).overlaps(before.extent());
  }

  /** The last character of what is quoted. */
  private int lastBeforeMark(Span quotation) {
    int at = quotation.end() - 1;
    while (at > quotation.start() && CLOSING_MARKS.indexOf(article.text().at(at)) >= 0) {
      at--;
    }
    return article.text().at(at);
  }
}
