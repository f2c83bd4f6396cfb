package org.hearsay.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Word;

/**
 * What a statement gives in quotation marks, as normalised words. Stretches of it follow each other
 * with a gap between them.
 *
 * @param words in text order; empty if nothing is quoted
 */
public record Quotation(List<QuotedWord> words) {

  /** Fewer words than these are a phrase, which many may use. */
  private static final int FEWEST_FOR_KEY = 5;

  private static final int SHINGLE = 4;

  /** Bits of the hash that a key keeps: enough for 10^9 quotations. */
  private static final int KEY_LETTERS = 16;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

  public Quotation {
    words = List.copyOf(words);
  }

  /** What the statement quotes; without words if it quotes nothing. */
  public static Quotation of(Reading reading) {
    return new QuotationReader(reading.words()).read(reading.assertion().passage().quotations());
  }

  /** What stands in quotation marks at a place of a text; its words tell 0 nats each. */
  public static Quotation of(Text text, Span place) {
    List<Word> words = new ArrayList<>();
    String slice = text.slice(place);
    Text part = Text.of(slice);
    for (Token token : Tokenizer.tokens(part, new BitSet())) {
      String printed = part.slice(token.span());
      String form = printed.toLowerCase(Locale.ROOT);
      Span span =
          new Span(token.span().start() + place.start(), token.span().end() + place.start());
      words.add(new Word(span, printed, form, form, Word.Part.CONTENT, true, 0));
    }
    return new QuotationReader(words).read(List.of(place));
  }

  /** The words without their places, with a blank between them. */
  public String text() {
    return words.stream().map(QuotedWord::form).collect(Collectors.joining(" "));
  }

  /** How much all words tell together, in nats. */
  public double information() {
    return words.stream().mapToDouble(QuotedWord::information).sum();
  }

  /** The stretches without a gap, in text order. */
  public List<Quotation> stretches() {
    List<Quotation> found = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).gapBefore()) {
        found.add(new Quotation(words.subList(start, i)));
        start = i;
      }
    }
    return found;
  }

  /**
   * A key for each stretch of at least five words: equal if and only if the normalised words are.
   * Stays the same for ever, so that it can stand in the graph.
   */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (Quotation stretch : stretches()) {
      if (stretch.words.size() >= FEWEST_FOR_KEY) {
        keys.add(key(stretch.text()));
      }
    }
    return keys;
  }

  /**
   * Every four words that follow each other and tell something, joined by blanks: whatever two
   * quotations have in common of four words or more, they have one of these in common.
   *
   * @param information how much the four must tell together, in nats
   */
  public Set<String> shingles(double information) {
    Set<String> shingles = new TreeSet<>();
    for (Quotation stretch : stretches()) {
      for (int i = 0; i + SHINGLE <= stretch.words.size(); i++) {
        Quotation four = new Quotation(stretch.words.subList(i, i + SHINGLE));
        if (four.information() >= information) {
          shingles.add(four.text());
        }
      }
    }
    return shingles;
  }

  /** The key of a text, by which it can be told from others: 16 letters and digits. */
  static String key(String text) {
    byte[] hash = sha256(text);
    StringBuilder key = new StringBuilder(KEY_LETTERS);
    for (int i = 0; i < KEY_LETTERS; i++) {
      int bit = i * 5;
      int two = ((hash[bit / 8] & 0xff) << 8) | (hash[bit / 8 + 1] & 0xff);
      key.append(LETTERS.charAt((two >> (11 - bit % 8)) & 31));
    }
    return key.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
