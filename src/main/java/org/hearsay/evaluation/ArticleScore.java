package org.hearsay.evaluation;

/** What came of comparing one article. */
public final class ArticleScore {

  private final GoldArticle article;
  private final Alignment aligned;
  private final Figures figures;

  ArticleScore(GoldArticle article, Alignment aligned, Figures figures) {
    this.article = article;
    this.aligned = aligned;
    this.figures = figures;
  }

  /** The article with what was marked in it. */
  public GoldArticle article() {
    return article;
  }

  /** Its counts. */
  public Figures figures() {
    return figures;
  }

  Alignment aligned() {
    return aligned;
  }
}
