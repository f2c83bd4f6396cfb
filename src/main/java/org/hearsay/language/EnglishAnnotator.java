package org.hearsay.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.language.NewsSentences.Piece;

/**
 * Annotates English news with the sentence model of Apache OpenNLP, mended for news. Thread-safe.
 */
public final class EnglishAnnotator implements LanguageAnnotator {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** In UTF-16 units. */
  private static final int LONGEST_WORD = 1_000;

  private final SentenceModel model;

  public EnglishAnnotator() {
    this.model = load();
  }

  private static SentenceModel load() {
    try (InputStream in = EnglishAnnotator.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("No sentence model on the class path: " + MODEL);
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sentence model " + MODEL, e);
    }
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    List<Span> quotations = Quotations.of(article.text());
    List<Token> tokens =
        Tokenizer.tokens(article.text(), Quotations.mask(quotations, article.text()));
    List<Span> sentences = SentenceLimit.cut(sentences(article.text()), article.text());
    return new AnnotatedArticle(article, tokens, sentences, quotations);
  }

  /** Sentences never cross a line break, whatever the model thinks of a missing full stop. */
  private List<Span> sentences(Text text) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    String string = text.string();
    while (start < string.length()) {
      int end = endOfStretch(string, start);
      String stretch = string.substring(start, end);
      List<Piece> found =
          Arrays.stream(detector.sentPosDetect(stretch))
              .map(it -> new Piece(it.getStart(), it.getEnd()))
              .toList();
      for (Piece sentence : NewsSentences.mended(stretch, found)) {
        sentences.add(text.spanOfUtf16(start + sentence.start(), start + sentence.end()));
      }
      start = end < string.length() && string.charAt(end) == '\n' ? end + 1 : end;
    }
    return sentences;
  }

  /**
   * The next line break, or the place inside a word at which it gets too long: for each full stop
   * the detector looks at the whole word around it, which a row of full stops makes quadratic.
   */
  private static int endOfStretch(String string, int start) {
    int word = start;
    int end = start;
    while (end < string.length() && string.charAt(end) != '\n') {
      if (Character.isWhitespace(string.charAt(end))) {
        word = end + 1;
      } else if (end - word >= LONGEST_WORD && !Character.isLowSurrogate(string.charAt(end))) {
        return end;
      }
      end++;
    }
    return end;
  }
}
