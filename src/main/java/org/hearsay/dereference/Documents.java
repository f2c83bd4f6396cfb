package org.hearsay.dereference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.description.Description;
import org.hearsay.description.Resources;
import org.hearsay.http.Format;
import org.hearsay.page.Alternate;
import org.hearsay.page.ArticlePage;
import org.hearsay.page.ClaimPage;
import org.hearsay.page.EntityPage;
import org.hearsay.page.FindingPage;
import org.hearsay.page.Site;
import org.hearsay.page.StatementPage;
import org.hearsay.page.Templates;
import org.hearsay.page.ThingPage;

/** The documents about things, in each format. */
record Documents(Resources resources, Templates templates, RdfBody rdf) {

  /** The document in UTF-8; empty if there is no such thing. */
  Optional<byte[]> body(Address address, Format format) {
    if (format == Format.HTML) {
      return html(address);
    }
    Optional<Description> description =
        resources.describe(resources.iri(address.id()), resources.iri(address.document()));
    return description.map(it -> rdf.of(it.quads(), it.prefixes(), format));
  }

  private Optional<byte[]> html(Address address) {
    String iri = resources.iri(address.id());
    String path = site().path(address.document());
    List<Alternate> others = alternates(address.document());
    return switch (address.kind()) {
      case "entity" ->
          resources
              .entity(iri)
              .map(it -> templates.html("entity", new EntityPage(it, path, others)));
      case "statement" ->
          resources
              .statement(iri)
              .map(it -> templates.html("statement", new StatementPage(it, path, others)));
      case "article" ->
          resources
              .article(address.key())
              .map(it -> templates.html("article", new ArticlePage(it, path, others)));
      case "claim" ->
          resources.claim(iri).map(it -> templates.html("claim", new ClaimPage(it, path, others)));
      case "finding" ->
          resources
              .finding(iri)
              .map(it -> templates.html("finding", new FindingPage(it, path, others)));
      default ->
          resources.thing(iri).map(it -> templates.html("thing", new ThingPage(it, path, others)));
    };
  }

  /** The other formats of a document. */
  List<Alternate> alternates(String document) {
    List<Alternate> alternates = new ArrayList<>();
    for (Format format : Address.FORMATS) {
      if (format != Format.HTML) {
        alternates.add(
            new Alternate(
                name(format), site().path(document + "." + format.suffix()), format.mediaType()));
      }
    }
    return alternates;
  }

  static String name(Format format) {
    return switch (format) {
      case TURTLE -> "Turtle";
      case JSON_LD -> "JSON-LD";
      case N_TRIPLES -> "N-Triples";
      case RDF_XML -> "RDF/XML";
      case TRIG -> "TriG";
      default -> format.name();
    };
  }

  Site site() {
    return templates.site();
  }
}
