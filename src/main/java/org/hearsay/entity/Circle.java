package org.hearsay.entity;

import org.hearsay.article.Article;

/**
 * Within which a person's name means one person: the articles of one outlet, or the one article if
 * its outlet is unknown. Whether namesakes of two circles are one is not for one article to say.
 *
 * @param outlet the id of the outlet, or empty
 * @param article the id of the article
 */
public record Circle(String outlet, String article) {

  /** For names that mean the same wherever they stand: of outlets, organisations, places. */
  static final Circle EVERYWHERE = new Circle("", "");

  /** The circle that the article belongs to. */
  public static Circle of(Article article, Authority authority) {
    String outlet =
        new Publishers(authority).publisherOf(article).find().map(it -> it.id().slug()).orElse("");
    return new Circle(outlet, article.id());
  }

  /** What tells the bearer of the name from the bearers in other circles. */
  String keyFor(String name) {
    // The Reyd of tomorrow may be another, in the same outlet too.
    boolean full = name.contains(" ");
    return full && !outlet.isEmpty() ? "outlet " + outlet : "article " + article;
  }
}
