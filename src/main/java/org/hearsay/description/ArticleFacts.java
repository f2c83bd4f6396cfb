package org.hearsay.description;

import java.util.List;
import java.util.Optional;

/**
 * All that a page tells of an article.
 *
 * @param url where it was published; empty if unknown
 * @param agency whose material it is, if it says so
 * @param readInText which of these facts were read in the text rather than given
 * @param statementCount of all its statements; the list may hold fewer
 * @param parties those without a name in it
 */
public record ArticleFacts(
    Ref ref,
    Optional<Ref> outlet,
    Period published,
    List<String> authors,
    String url,
    String language,
    List<Ref> agency,
    String copyright,
    List<String> readInText,
    Optional<Ref> run,
    long statementCount,
    List<StatementLine> statements,
    List<Party> parties) {

  public ArticleFacts {
    authors = List.copyOf(authors);
    agency = List.copyOf(agency);
    readInText = List.copyOf(readInText);
    statements = List.copyOf(statements);
    parties = List.copyOf(parties);
  }
}
