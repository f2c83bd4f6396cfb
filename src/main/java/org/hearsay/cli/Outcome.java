package org.hearsay.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Reading.Rejected;

/** What came of working on an article that could be read. */
sealed interface Outcome<R> {

  record Done<R>(R result) implements Outcome<R> {}

  /** Nothing: it is not in English. No fault of anybody, and so no failure. */
  record Skipped<R>(Skip skip) implements Outcome<R> {}

  /** Nothing: there are no words in it. */
  record Unusable<R>(Rejected why) implements Outcome<R> {}

  /** Nothing: the software threw an exception. The other articles do not suffer from it. */
  record Failed<R>(Failure failure) implements Outcome<R> {}

  /**
   * An article in a language that is not supported.
   *
   * @param file as the user named it
   * @param language BCP 47; {@code und} if none is recognised
   * @param reason in a sentence
   */
  record Skip(String file, String language, String reason) {}

  /**
   * An article that the software failed on.
   *
   * @param file as the user named it
   * @param reason the exceptions, and where the innermost was thrown
   */
  record Failure(String file, String reason) {

    /** Exceptions may be each other's cause. */
    private static final int LONGEST_CHAIN = 8;

    static Failure of(String file, Throwable thrown) {
      List<Throwable> causes =
          Stream.<Throwable>iterate(thrown, it -> it != null, Throwable::getCause)
              .limit(LONGEST_CHAIN)
              .toList();
      StackTraceElement[] trace = causes.getLast().getStackTrace();
      String place = trace.length == 0 ? "an unknown place" : trace[0].toString();
      List<String> told = causes.stream().map(Throwable::toString).distinct().toList();
      return new Failure(file, "%s, at %s".formatted(String.join("; for: ", told), place));
    }
  }

  /** What the work makes of the article; of an exception a failure. */
  static <R> Outcome<R> of(Article article, Function<Article, Outcome<R>> work) {
    try {
      return work.apply(article);
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed<>(Failure.of(article.file(), e));
    }
  }
}
