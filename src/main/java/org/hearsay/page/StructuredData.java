package org.hearsay.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hearsay.description.ArticleFacts;
import org.hearsay.description.EntityFacts;
import org.hearsay.description.Ref;
import org.hearsay.description.StatementFacts;

/** What a page is about in schema.org's terms, as JSON-LD that can stand in a script element. */
final class StructuredData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StructuredData() {}

  static String of(EntityFacts entity) {
    String type =
        entity.kinds().contains("person")
            ? "Person"
            : entity.kinds().contains("outlet")
                ? "NewsMediaOrganization"
                : entity.kinds().contains("organisation") ? "Organization" : "Thing";
    ObjectNode node = node(type, entity.ref().iri()).put("name", entity.ref().label());
    ArrayNode same = JSON.createArrayNode();
    entity.sameAs().forEach(same::add);
    if (!same.isEmpty()) {
      node.set("sameAs", same);
    }
    return text(node);
  }

  static String of(StatementFacts statement) {
    ObjectNode node = node("Quotation", statement.line().ref().iri());
    node.put("text", statement.line().words());
    ArrayNode speakers = node.putArray("spokenByCharacter");
    statement.line().speakers().forEach(it -> speakers.add(reference(it.ref())));
    node.set("isPartOf", reference(statement.line().article()));
    return text(node);
  }

  static String of(ArticleFacts article) {
    ObjectNode node = node("NewsArticle", article.ref().iri());
    node.put("headline", article.ref().label());
    article.published().latest().ifPresent(it -> node.put("datePublished", it.toString()));
    article.outlet().ifPresent(it -> node.set("publisher", reference(it)));
    ArrayNode authors = node.putArray("author");
    article.authors().forEach(it -> authors.addObject().put("@type", "Person").put("name", it));
    if (!article.url().isEmpty()) {
      node.put("url", article.url());
    }
    return text(node);
  }

  private static ObjectNode node(String type, String iri) {
    return JSON.createObjectNode()
        .put("@context", "https://schema.org")
        .put("@type", type)
        .put("@id", iri);
  }

  private static ObjectNode reference(Ref ref) {
    return JSON.createObjectNode().put("@id", ref.iri()).put("name", ref.label());
  }

  /** No content can end the element, or begin a comment in it. */
  private static String text(ObjectNode node) {
    return node.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
