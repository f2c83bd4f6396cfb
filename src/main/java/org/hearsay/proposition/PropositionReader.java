package org.hearsay.proposition;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.proposition.Word.Part;

/** Reads the words of statements. Thread-safe. */
public record PropositionReader(Lexicon lexicon, Frequencies frequencies) {

  /** With the lexicon and the frequencies that travel with the application. */
  public static PropositionReader english() {
    return new PropositionReader(Lexicon.english(), Frequencies.english());
  }

  public Reading read(Assertion assertion) {
    Passage passage = assertion.passage();
    BitSet quoted = new BitSet();
    for (Span it : passage.quotations()) {
      quoted.set(it.start() - passage.start(), it.end() - passage.start());
    }
    Text text = Text.of(passage.text());
    List<Word> words =
        Tokenizer.tokens(text, quoted).stream().map(it -> word(it, text, assertion)).toList();
    return new Reading(assertion, words);
  }

  private Word word(Token token, Text text, Assertion assertion) {
    int start = assertion.passage().start();
    Span span = new Span(token.span().start() + start, token.span().end() + start);
    String printed = text.slice(token.span());
    String form = printed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    boolean word = form.codePoints().anyMatch(Character::isLetterOrDigit);
    return new Word(
        span,
        printed,
        form,
        lexicon.lemma(form),
        part(span, assertion),
        token.quoted(),
        word ? frequencies.information(form) : 0);
  }

  private static Part part(Span word, Assertion assertion) {
    if (assertion.cue().stream().anyMatch(word::overlaps)) {
      return Part.CUE;
    }
    if (assertion.source().stream().anyMatch(word::overlaps)) {
      return Part.SOURCE;
    }
    return assertion.content().stream().anyMatch(word::overlaps) ? Part.CONTENT : Part.OTHER;
  }
}
