package org.hearsay.rdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Circle;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityId;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Gender;
import org.hearsay.entity.Holding;
import org.hearsay.entity.Post;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.vocab.Graphs;

/** An article about a harbour, the people in it, and how to read and write both. */
final class Harbour {

  static final Graphs GRAPHS = new Graphs("http://localhost:3030/");

  static final String TEXT =
      "Mara Teld told the Vint Courier that the quay was shut. “It fell,” she said on Monday. "
          + "Sailors say it stood.";

  static final Entity TELD =
      known("mara-teld", EntityKind.PERSON, "Mara Teld", List.of("M. Teld"), "Q101");
  static final Entity REYD =
      Entity.minted("Tom Reyd", EntityKind.PERSON, Gender.UNKNOWN, new Circle("vint-courier", "a"));
  static final Entity COURIER =
      known("vint-courier", EntityKind.OUTLET, "The Vint Courier", List.of(), "");
  static final Entity UNION =
      known("sailors-union", EntityKind.ORGANISATION, "Sailors' Union", List.of(), "Q102");
  static final Entity CORVANE = known("corvane", EntityKind.COUNTRY, "Corvane", List.of(), "");
  static final Entity VINT = known("vint", EntityKind.PLACE, "Vint", List.of(), "");
  static final Entity MINISTER =
      known("harbour-minister", EntityKind.POST, "Harbour Minister of Corvane", List.of(), "");

  static final Authority AUTHORITY =
      new Authority(
          List.of(TELD, COURIER, UNION, CORVANE, VINT),
          List.of(
              new Post(
                  MINISTER,
                  List.of("harbour minister"),
                  List.of(
                      new Holding(
                          MINISTER.id(), TELD.id(), LocalDate.of(2023, 5, 1), LocalDate.MAX)))),
          Map.of("register", "http://example.org/register"));

  private Harbour() {}

  private static Entity known(
      String id, EntityKind kind, String name, List<String> aliases, String wikidata) {
    return new Entity(new EntityId(id), kind, name, aliases, Gender.UNKNOWN, wikidata, "register");
  }

  static ArticleWriter writer(Wordings wordings) {
    return new ArticleWriter(
        GRAPHS, AUTHORITY, new Conversion("1.0", "encoder", "cafe0123", wordings));
  }

  /** The article with nothing known of its publication. */
  static Article bare() {
    return article("a1", Fact.unknown(), Fact.unknown());
  }

  /** The article with all that can be known. */
  static Article full() {
    return new Article(
        "a2",
        "harbour",
        "harbour.txt",
        Text.of(TEXT),
        "0".repeat(64),
        Fact.known("http://courier.example/quay", Fact.Origin.MANIFEST),
        Fact.known("Vint Courier", Fact.Origin.COPYRIGHT_LINE),
        Fact.known(Published.on(LocalDate.of(2024, 3, 13)), Fact.Origin.MANIFEST),
        Fact.known("Quay shut", Fact.Origin.HEADLINE),
        Fact.known(List.of("Ilse Brandt", "Bo Lund"), Fact.Origin.BYLINE),
        Fact.known("Corvane Wire", Fact.Origin.DATELINE),
        Fact.known("© 2024 Vint Courier", Fact.Origin.COPYRIGHT_LINE),
        Fact.unknown());
  }

  static Article article(String id, Fact<String> outlet, Fact<Published> published) {
    return new Article(
        id,
        "harbour",
        "harbour.txt",
        Text.of(TEXT),
        "0".repeat(64),
        Fact.unknown(),
        outlet,
        published,
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  /** Where the words stand in {@link #TEXT}. */
  static Span span(String words) {
    int at = TEXT.indexOf(words);
    return Text.of(TEXT).spanOfUtf16(at, at + words.length());
  }

  /** A graph written as Turtle, with the prefixes of the application and the articles' base. */
  static Model turtle(String body) {
    StringBuilder turtle = new StringBuilder();
    Prefixes.of(GRAPHS)
        .getNsPrefixMap()
        .forEach((prefix, iri) -> turtle.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
    turtle.append("BASE <http://localhost:3030/id/article/>\n").append(body);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(model);
    return model;
  }

  /** All that is written of an article, as the shapes want it. */
  static Model union(ArticleGraphs graphs) {
    return ModelFactory.createDefaultModel()
        .add(graphs.article())
        .add(graphs.entities())
        .add(graphs.run());
  }

  static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
