package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.language.AnnotatedArticle;

/** An attribution with the tokens of its parts, none of which is to be changed. */
record TokenParts(Attribution attribution, BitSet source, BitSet cue, BitSet content) {

  static TokenParts of(Attribution attribution, AnnotatedArticle article) {
    return new TokenParts(
        attribution,
        article.tokensIn(attribution.source()),
        article.tokensIn(attribution.cue()),
        article.tokensIn(attribution.content()));
  }

  static TokenParts of(
      BitSet source,
      int cue,
      BitSet content,
      double confidence,
      Attribution.Rules rules,
      AnnotatedArticle article) {
    Attribution attribution =
        new Attribution(
            TokenRuns.spans(source.stream().boxed().toList(), article),
            List.of(article.tokens().get(cue).span()),
            TokenRuns.spans(content.stream().boxed().toList(), article),
            List.of(),
            confidence,
            rules);
    return of(attribution, article);
  }

  /** The same with another source and content, which these rules found. */
  TokenParts with(
      BitSet newSource, BitSet newContent, Attribution.Rules rules, AnnotatedArticle article) {
    Attribution changed =
        new Attribution(
            TokenRuns.spans(newSource.stream().boxed().toList(), article),
            attribution.cue(),
            TokenRuns.spans(newContent.stream().boxed().toList(), article),
            attribution.relays(),
            attribution.confidence(),
            rules);
    return new TokenParts(changed, newSource, cue, newContent);
  }

  TokenParts via(List<Attribution> relays) {
    return new TokenParts(attribution.via(relays), source, cue, content);
  }

  List<Integer> cueWords() {
    return cue.stream().boxed().toList();
  }

  int firstOfCue() {
    return cue.nextSetBit(0);
  }

  boolean isWhole() {
    return !source.isEmpty() && !cue.isEmpty();
  }

  /** Whether the content has all these tokens. */
  boolean tells(BitSet tokens) {
    return common(content, tokens) == tokens.cardinality();
  }

  /** All tokens from the first of any part to the last. */
  BitSet extent() {
    BitSet all = (BitSet) content.clone();
    all.or(cue);
    all.or(source);
    all.set(all.nextSetBit(0), all.length());
    return all;
  }

  /** How many tokens are in both. */
  static int common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}
