package org.hearsay.language;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/** Articles of which a test knows the text and, perhaps, the date. */
public final class Articles {

  private static final LanguageAnnotator ENGLISH = new EnglishAnnotator();

  private Articles() {}

  /** An article of which nothing is known but its text. */
  public static Article of(String text) {
    return of(text, Fact.unknown());
  }

  public static Article of(String text, Fact<Published> published) {
    return new Article(
        "a1",
        "harbour",
        "harbour.txt",
        Text.of(text),
        "0".repeat(64),
        Fact.unknown(),
        Fact.unknown(),
        published,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  public static AnnotatedArticle annotated(String text) {
    return ENGLISH.annotate(of(text));
  }

  /** An article published on the day, in the month or in the year that ISO 8601 gives. */
  public static AnnotatedArticle annotated(String text, String published) {
    return ENGLISH.annotate(of(text, published(published)));
  }

  /** Some ISO date of publication, as a manifest gives it; unknown if it is empty. */
  public static Fact<Published> published(String iso) {
    return Published.find(iso)
        .map(it -> Fact.known(it, Fact.Origin.MANIFEST))
        .orElseGet(Fact::unknown);
  }

  /** Where the words stand for the first time. */
  public static Span spanOf(String words, AnnotatedArticle article) {
    return spanOf(words, 1, article);
  }

  /** Where the words stand for the n-th time. */
  public static Span spanOf(String words, int n, AnnotatedArticle article) {
    String string = article.text().string();
    int at = string.indexOf(words);
    for (int i = 1; i < n && at >= 0; i++) {
      at = string.indexOf(words, at + 1);
    }
    if (at < 0) {
      throw new IllegalArgumentException("Not in the article: " + words);
    }
    return article.text().spanOfUtf16(at, at + words.length());
  }

  /** The words of the spans, for a readable failure. */
  public static List<String> wordsOf(List<Span> spans, AnnotatedArticle article) {
    return spans.stream().map(it -> article.text().slice(it)).toList();
  }
}
