package org.hearsay.api;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.query.SavedQueryException;

/**
 * The saved queries in Turtle, each a {@code sh:SPARQLExecutable} with the examples in the place of
 * its parameters: editors of others read their examples so.
 */
record QueryShapes(
    SavedQueries queries, QueryHandler saved, Site site, Supplier<Validator> validator)
    implements Handler {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  /** By convention with https, unlike the data. */
  private static final String SCHEMA = "https://schema.org/";

  @Override
  public void handle(Exchange exchange) throws IOException {
    if (exchange.unchanged(validator.get().with("queries.ttl"))) {
      return;
    }
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sh", SH).setNsPrefix("schema", SCHEMA);
    model.setNsPrefix("rdfs", RDFS.getURI()).setNsPrefix("rdf", RDF.getURI());
    queries.list().forEach(it -> add(it, model));
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, model, Lang.TURTLE);
    exchange.send(Format.TURTLE, text.toString());
  }

  private void add(SavedQuery query, Model model) {
    Resource node = model.createResource(site.base() + "queries/" + query.name());
    node.addProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"));
    node.addProperty(RDF.type, model.createResource(SH + executable(query.query())));
    node.addProperty(RDFS.label, query.summary(), "en");
    node.addProperty(RDFS.comment, query.summary() + "\n" + query.description(), "en");
    node.addProperty(property(SH, form(query.query())), example(query));
    node.addProperty(property(SCHEMA, "target"), model.createResource(site.base() + "sparql"));
    query.tags().forEach(it -> node.addProperty(property(SCHEMA, "keywords"), it));
  }

  private String example(SavedQuery query) {
    Map<String, String> examples = query.examples();
    try {
      return saved.sparql(query, examples);
    } catch (SavedQueryException e) {
      // The examples are of the sample; over other data a parameter is left a variable.
      return query.query().serialize();
    }
  }

  private static String executable(Query query) {
    return switch (form(query)) {
      case "ask" -> "SPARQLAskExecutable";
      case "construct" -> "SPARQLConstructExecutable";
      case "describe" -> "SPARQLDescribeExecutable";
      default -> "SPARQLSelectExecutable";
    };
  }

  private static String form(Query query) {
    if (query.isAskType()) {
      return "ask";
    }
    if (query.isConstructType()) {
      return "construct";
    }
    return query.isDescribeType() ? "describe" : "select";
  }

  private static Property property(String namespace, String name) {
    return org.apache.jena.rdf.model.ResourceFactory.createProperty(namespace, name);
  }
}
