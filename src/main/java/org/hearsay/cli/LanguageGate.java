package org.hearsay.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.article.Reading.Rejected;
import org.hearsay.language.Idiom;
import org.hearsay.language.LanguageIdentifier;

/**
 * Lets English articles through: those that the manifest says are English, and where it says
 * nothing, those that read like it. Thread-safe.
 */
final class LanguageGate {

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();
  private static final String ENGLISH_OF_THREE_LETTERS = Locale.ENGLISH.getISO3Language();

  private final LanguageIdentifier languages = new LanguageIdentifier();

  /** What the work makes of the article, if it is in English. */
  <R> Outcome<R> pass(Article article, Function<Article, R> work) {
    Optional<String> told = article.language().find();
    if (told.isPresent()) {
      String tag = told.orElseThrow();
      return isEnglish(tag)
          ? new Outcome.Done<>(work.apply(article))
          : skipped(article, tag, "The manifest says that it is in %s.".formatted(name(tag)));
    }
    return switch (languages.of(article.text())) {
      case Idiom.English() -> new Outcome.Done<>(work.apply(article));
      case Idiom.Foreign(String tag) -> skipped(article, tag, reason(tag));
      case Idiom.Wordless() ->
          new Outcome.Unusable<>(
              new Rejected(
                  article.file(),
                  "There are hardly any words in it. Maybe it is not the text of an article."));
    };
  }

  private static <R> Outcome<R> skipped(Article article, String tag, String reason) {
    return new Outcome.Skipped<>(
        new Outcome.Skip(article.file(), tag, reason + " Only English can be read."));
  }

  private static String reason(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().isEmpty()
        ? "It is in no language that is recognised; if it is English, say so in the manifest."
        : "It reads like %s; if it is English, say so in the manifest.".formatted(name(tag));
  }

  private static boolean isEnglish(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return language.equals(ENGLISH) || language.equals(ENGLISH_OF_THREE_LETTERS);
  }

  private static String name(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH) + " (" + tag + ")";
  }
}
