package org.hearsay.evaluation;

import java.util.List;
import org.hearsay.article.Article;

/**
 * An article with the attributions that a person marked in it.
 *
 * @param outlet by which figures are broken down; {@link GoldFolder#UNKNOWN_OUTLET} if no file
 *     tells
 * @param attributions by the first place of their content; each has content
 */
public record GoldArticle(Article article, String outlet, List<Parts> attributions) {

  public GoldArticle {
    attributions = List.copyOf(attributions);
  }

  /** The name of its text without {@code .txt}. */
  public String id() {
    return article.name();
  }
}
