package org.hearsay.language;

import org.hearsay.article.Article;

/** Finds words, quotations and sentences. Implementations are pure and thread-safe. */
@FunctionalInterface
public interface LanguageAnnotator {

  AnnotatedArticle annotate(Article article);
}
