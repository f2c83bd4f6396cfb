package org.hearsay.statement;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.entity.Entity;

/**
 * All that one article reports.
 *
 * @param publisher the outlet that published it, as an entity
 * @param statements in text order of their cues
 */
public record ArticleStatements(
    Article article, Fact<Entity> publisher, List<ReportedStatement> statements) {

  public ArticleStatements {
    statements = List.copyOf(statements);
  }
}
