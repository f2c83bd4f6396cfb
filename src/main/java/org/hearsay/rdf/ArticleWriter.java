package org.hearsay.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Published;
import org.hearsay.attribution.Mood;
import org.hearsay.entity.Authority;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.time.When;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Writes what one article says as RDF. The same article gives the same triples, whatever was
 * written before it. Thread-safe.
 */
public final class ArticleWriter {

  private final Iris iris;
  private final Authority authority;
  private final Conversion conversion;

  public ArticleWriter(Graphs graphs, Authority authority, Conversion conversion) {
    this.iris = new Iris(graphs);
    this.authority = authority;
    this.conversion = conversion;
  }

  /** Writes all but what the article says was not said: that is no statement of anybody. */
  public ArticleGraphs write(ArticleStatements statements) {
    Article article = statements.article();
    Model model = model();
    Model entities = model();
    Model run = model();
    EntityWriter entityWriter = new EntityWriter(iris, authority, entities);
    Resource subject = iris.article(article.id()).inModel(model);
    String graph = iris.graphs().article(article.id());
    model
        .createResource(graph)
        .addProperty(FOAF.primaryTopic, subject)
        .addProperty(Prov.wasGeneratedBy, writeRun(run));
    describe(subject, statements, entityWriter);
    StatementWriter writer =
        new StatementWriter(iris, subject, article, model, entityWriter, conversion.wording());
    statements.statements().stream()
        .filter(it -> it.attribution().mood() != Mood.NOT_SAID)
        .forEach(writer::write);
    return new ArticleGraphs(graph, model, entities, run);
  }

  private Model model() {
    return ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.of(iris.graphs()));
  }

  private Resource writeRun(Model model) {
    Resource software =
        iris.software(conversion.version())
            .inModel(model)
            .addProperty(RDF.type, Prov.SoftwareAgent)
            .addProperty(RDFS.label, "Hearsay " + conversion.version(), "en")
            .addProperty(Schema.softwareVersion, conversion.version());
    return iris.run(conversion.key())
        .inModel(model)
        .addProperty(RDF.type, Say.Run)
        .addProperty(DCTerms.type, Code.conversion)
        .addProperty(
            RDFS.label,
            "Conversion by Hearsay %s, attributions by %s, data %s"
                .formatted(conversion.version(), conversion.model(), conversion.fingerprint()),
            "en")
        .addProperty(Prov.wasAssociatedWith, software);
  }

  private void describe(Resource subject, ArticleStatements statements, EntityWriter entities) {
    Article article = statements.article();
    subject
        .addProperty(RDF.type, Say.Article)
        .addProperty(RDF.type, Schema.NewsArticle)
        .addProperty(DCTerms.identifier, article.name())
        .addProperty(Schema.sha256, article.sha256())
        .addProperty(Schema.inLanguage, article.languageTag());
    article
        .title()
        .find()
        .ifPresent(it -> subject.addProperty(Schema.headline, it, article.languageTag()));
    article
        .url()
        .find()
        .ifPresent(it -> subject.addProperty(Schema.url, subject.getModel().createResource(it)));
    article
        .authors()
        .find()
        .orElse(List.of())
        .forEach(it -> subject.addProperty(Schema.author, it));
    article
        .copyrightNotice()
        .find()
        .ifPresent(it -> subject.addProperty(Schema.copyrightNotice, it));
    statements
        .publisher()
        .find()
        .ifPresent(it -> subject.addProperty(Schema.publisher, entities.write(it, subject)));
    statements
        .agency()
        .find()
        .ifPresent(
            it -> subject.addProperty(Schema.sourceOrganization, entities.write(it, subject)));
    article.published().find().ifPresent(it -> describePublished(subject, it));
    addOrigin(subject, "outlet", article.outlet());
    addOrigin(subject, "news agency", statements.agency());
    addOrigin(subject, "publication date", article.published());
    addOrigin(subject, "headline", article.title());
    addOrigin(subject, "authors", article.authors());
  }

  private static void describePublished(Resource subject, Published published) {
    if (published.isDay()) {
      subject.addProperty(Schema.datePublished, Literals.date(published.last()));
    }
    addTime(subject, When.between(published.first(), published.last()));
  }

  /** What the manifest does not say and the text does is marked with the place it was read from. */
  private static void addOrigin(Resource subject, String what, Fact<?> fact) {
    if (fact instanceof Fact.Known<?>(Object ignored, Fact.Origin origin)
        && origin != Fact.Origin.MANIFEST) {
      subject.addProperty(DCTerms.provenance, what + ": " + origin.label(), "en");
    }
  }

  static void addTime(Resource subject, When when) {
    addIfKnown(subject, Say.earliest, when.earliest().map(Literals::date));
    addIfKnown(subject, Say.latest, when.latest().map(Literals::date));
    addIfKnown(subject, Say.when, when.edtf().map(Literals::edtf));
  }

  private static void addIfKnown(Resource subject, Property property, Optional<Literal> value) {
    value.ifPresent(it -> subject.addProperty(property, it));
  }
}
