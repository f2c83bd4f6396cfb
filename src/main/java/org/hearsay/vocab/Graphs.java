package org.hearsay.vocab;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named graphs of a store.
 *
 * @param base the absolute IRI, ending in a slash, that all IRIs of the store's data begin with
 */
public record Graphs(String base) {

  private static final Pattern BASE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`?#]+/");
  private static final Pattern ARTICLE_ID = Pattern.compile("[0-9a-z_-]+");

  public Graphs {
    if (!BASE.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "Not a base IRI: '%s'. It must be an absolute http(s) IRI that ends in a slash."
              .formatted(base));
    }
  }

  /** All that one article says; replaced as a whole. */
  public String article(String articleId) {
    if (!ARTICLE_ID.matcher(articleId).matches()) {
      throw new IllegalArgumentException("Not an article's id: '%s'".formatted(articleId));
    }
    return articlePrefix() + articleId;
  }

  /** The id of the article a graph is about; empty if it is not an article's graph. */
  public Optional<String> findArticleId(String graph) {
    if (!graph.startsWith(articlePrefix())) {
      return Optional.empty();
    }
    String id = graph.substring(articlePrefix().length());
    return ARTICLE_ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
  }

  /** Labels, types and identities of people, organisations, places and posts; added to. */
  public String entities() {
    return base + "graph/entities";
  }

  /** Propositions that statements of several articles share; rebuilt. */
  public String claims() {
    return base + "graph/claims";
  }

  /** What may conflict and nobody has reviewed; rebuilt. */
  public String findings() {
    return base + "graph/findings";
  }

  /** What people decided; never touched by a job. */
  public String reviews() {
    return base + "graph/reviews";
  }

  /** Which entities rules take for one, or propose to; rebuilt. */
  public String identities() {
    return base + "graph/identities";
  }

  /** What was there once and is no more, and since when; written with each change. */
  public String tombstones() {
    return base + "graph/tombstones";
  }

  /** The ontology and its code lists. */
  public String vocab() {
    return base + "graph/vocab";
  }

  /** Runs of the software; added to. */
  public String meta() {
    return base + "graph/meta";
  }

  /** All graphs but those of articles. */
  public List<String> shared() {
    return List.of(
        entities(), claims(), findings(), reviews(), identities(), tombstones(), vocab(), meta());
  }

  /** The IRI of the article with that id. */
  public String articleIri(String articleId) {
    return articleIriPrefix() + articleId;
  }

  /** What the IRIs of articles begin with. */
  public String articleIriPrefix() {
    return base + "id/article/";
  }

  /** What the IRIs of statements begin with. */
  public String statementPrefix() {
    return base + "id/statement/";
  }

  /** What the IRIs of entities begin with. */
  public String entityPrefix() {
    return base + "id/entity/";
  }

  /** What the IRIs of claims begin with. */
  public String claimPrefix() {
    return base + "id/claim/";
  }

  /** What the IRIs of findings begin with. */
  public String findingPrefix() {
    return base + "id/finding/";
  }

  /**
   * The id of the article that a statement, span, report or article belongs to, by its IRI; empty
   * if it belongs to none.
   */
  public Optional<String> findArticleOf(String iri) {
    for (String prefix : List.of(statementPrefix(), articleIriPrefix())) {
      if (iri.startsWith(prefix)) {
        Matcher id = ARTICLE_ID.matcher(iri).region(prefix.length(), iri.length());
        return id.lookingAt() ? Optional.of(id.group()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String articlePrefix() {
    return base + "graph/article/";
  }
}
