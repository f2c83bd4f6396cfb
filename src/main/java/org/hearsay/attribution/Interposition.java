package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * Who tells of somebody's speech between its subject and its verb: <i>Teld, the Courier reports,
 * told donors that …</i>.
 *
 * @param teller who is named there, with all the rest of the clause as content
 * @param told the speech, with the subject that stands before
 */
record Interposition(TokenParts teller, TokenParts told) {

  /** The rule of the parts that the place between two commas gives. */
  static final String RULE = "interposed";

  /** How long what stands between the commas may be. */
  private static final int LONGEST = 10;

  static Optional<Interposition> in(
      TokenParts speech, AnnotatedArticle article, Relays relays, SpeechClause clause) {
    if (!speech.isWhole() || speech.cueWords().stream().noneMatch(relays::isPastOrPresent)) {
      return Optional.empty();
    }
    int second = clause.beforeVerb(speech.firstOfCue());
    int verb = second - 1;
    if (verb < 1
        || !clause.isComma(second)
        || !(relays.isPastOrPresent(verb) && relays.mayPassOn(List.of(verb)))) {
      return Optional.empty();
    }
    BitSet sentence = sentence(speech.firstOfCue(), article);
    BitSet name = clause.subject(verb, sentence);
    int first = name.nextSetBit(0) - 1;
    if (name.isEmpty() || name.cardinality() > LONGEST || first < 1 || !clause.isComma(first)) {
      return Optional.empty();
    }
    BitSet subject = clause.subject(first, sentence);
    return subject.isEmpty()
        ? Optional.empty()
        : Optional.of(of(speech, subject, name, verb, article));
  }

  private static Interposition of(
      TokenParts speech, BitSet subject, BitSet name, int verb, AnnotatedArticle article) {
    Attribution.Rules rules = speech.attribution().rules();
    BitSet said = (BitSet) speech.content().clone();
    said.andNot(subject);
    said.andNot(name);
    said.clear(verb);
    TokenParts told =
        speech.with(
            subject,
            said.isEmpty() ? speech.content() : said,
            new Attribution.Rules(rules.cue(), RULE, rules.content()),
            article);
    BitSet content = (BitSet) told.content().clone();
    content.or(subject);
    content.or(speech.cue());
    TokenParts teller =
        TokenParts.of(
            name,
            verb,
            content,
            speech.attribution().confidence(),
            new Attribution.Rules(RULE, RULE, RULE),
            article);
    return new Interposition(teller, told);
  }

  private static BitSet sentence(int token, AnnotatedArticle article) {
    Span sentence = article.sentenceAt(article.tokens().get(token).span().start());
    BitSet tokens = new BitSet();
    tokens.set(article.firstTokenFrom(sentence.start()), token + 1);
    return tokens;
  }
}
