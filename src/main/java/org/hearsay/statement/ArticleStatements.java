package org.hearsay.statement;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.entity.Entity;

/**
 * All that one article reports.
 *
 * @param publisher the outlet that published it, as an entity
 * @param agency the news agency whose report it prints; unknown for the outlet's own report
 * @param statements in text order of their cues
 */
public record ArticleStatements(
    Article article,
    Fact<Entity> publisher,
    Fact<Entity> agency,
    List<ReportedStatement> statements) {

  /** What an outlet reports by itself. */
  public ArticleStatements(
      Article article, Fact<Entity> publisher, List<ReportedStatement> statements) {
    this(article, publisher, Fact.unknown(), statements);
  }

  public ArticleStatements {
    statements = List.copyOf(statements);
  }
}
