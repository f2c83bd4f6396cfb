package org.hearsay.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.hearsay.article.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells English from other languages: by its small words where there are enough of them, else by
 * the model of Apache OpenNLP, which knows 103 languages by their letters. In doubt it is English:
 * an article that is left out is lost, one that is read in vain costs a little time.
 *
 * <p>The model is read when it is first needed, since English articles never need it. Thread-safe.
 */
public final class LanguageIdentifier {

  private static final String MODEL = "/langdetect-183.bin";
  private static final String UNKNOWN = "und";
  private static final String ENGLISH_IN_MODEL = "eng";

  /** Small words that are frequent in English, and all but a few of them rare in what is not. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "and", "of", "that", "with", "from", "by", "said", "says", "told", "has", "have",
          "had", "been", "were", "would", "this", "which", "their", "they", "his", "her", "she",
          "who", "what", "not", "but", "about", "after", "it", "its", "you", "are", "is", "for",
          "at", "on");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /**
   * A text with so many small words among its words is English. English news has 24 of 100 on
   * average, and one article in a thousand has fewer than 12; pages of manuals in nine other
   * languages have 2, or up to 20 where they quote English.
   */
  private static final double SMALL_WORDS_OF_ENGLISH = .12;

  /** A text of {@link #MANY_WORDS} with fewer is not English. */
  private static final double FEWEST_SMALL_WORDS = .02;

  private static final int MANY_WORDS = 100;

  /** How many times as likely as English another language must be, to the model. */
  private static final double MUCH_LIKELIER = 2;

  /** A text is wordless if fewer of its visible characters are letters or digits. */
  private static final double FEWEST_LETTERS = .3;

  /** In code points; of longer texts, three stretches of this length are read. */
  private static final int STRETCH = 1_000;

  private static final Map<String, String> TAGS = tags();

  private @Nullable LanguageDetectorModel model;

  /** What the text is written in. Takes time that grows with its length, but hardly. */
  public Idiom of(Text text) {
    if (isWordless(text)) {
      return new Idiom.Wordless();
    }
    String sample = sample(text);
    int words = 0;
    int small = 0;
    for (String word : BETWEEN_WORDS.split(sample.toLowerCase(Locale.ROOT), -1)) {
      words += word.isEmpty() ? 0 : 1;
      small += SMALL_WORDS.contains(word) ? 1 : 0;
    }
    return small >= SMALL_WORDS_OF_ENGLISH * words
        ? new Idiom.English()
        : byModel(sample, words >= MANY_WORDS && small < FEWEST_SMALL_WORDS * words);
  }

  private static boolean isWordless(Text text) {
    int visible = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
        visible++;
        letters += isOfWord(point) ? 1 : 0;
      }
    }
    return letters < FEWEST_LETTERS * visible || letters == 0;
  }

  /** Letters, digits, and the vowels that some scripts write as marks. */
  private static boolean isOfWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.COMBINING_SPACING_MARK
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /** The whole of a short text, else its beginning, middle and end. */
  private static String sample(Text text) {
    int length = text.length();
    if (length <= 3 * STRETCH) {
      return text.string();
    }
    int middle = (length - STRETCH) / 2;
    return String.join(
        " ",
        text.slice(0, STRETCH),
        text.slice(middle, middle + STRETCH),
        text.slice(length - STRETCH, length));
  }

  private Idiom byModel(String sample, boolean lacksSmallWords) {
    Language[] likely = new LanguageDetectorME(model()).predictLanguages(sample);
    Language best = likely[0];
    double english = 0;
    for (Language it : likely) {
      english = it.getLang().equals(ENGLISH_IN_MODEL) ? it.getConfidence() : english;
    }
    if (best.getLang().equals(ENGLISH_IN_MODEL)) {
      return new Idiom.English();
    }
    if (best.getConfidence() >= MUCH_LIKELIER * english) {
      return new Idiom.Foreign(TAGS.getOrDefault(best.getLang(), best.getLang()));
    }
    return lacksSmallWords ? new Idiom.Foreign(UNKNOWN) : new Idiom.English();
  }

  private synchronized LanguageDetectorModel model() {
    LanguageDetectorModel read = model;
    if (read == null) {
      read = read();
      model = read;
    }
    return read;
  }

  private static LanguageDetectorModel read() {
    try (InputStream in = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("No model of languages on the class path: " + MODEL);
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the model of languages " + MODEL, e);
    }
  }

  /** BCP 47 takes the two letters of a language that has them; the model has three for all. */
  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      tags.putIfAbsent(Locale.of(two).getISO3Language(), two);
    }
    // Names of the model for the main one of several kindred languages.
    tags.putAll(Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg"));
    return Map.copyOf(tags);
  }
}
