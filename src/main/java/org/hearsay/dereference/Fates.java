package org.hearsay.dereference;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.hearsay.description.Ref;
import org.hearsay.description.Resources;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.page.MovedPage;
import org.hearsay.query.EntityLookup;
import org.hearsay.query.Whereabouts;
import org.hearsay.query.Whereabouts.Choice;
import org.hearsay.vocab.Prov;

/** What became of things that are asked for: still there, merged, split, gone, or never known. */
record Fates(EntityLookup lookup, Resources resources, Documents documents) {

  /**
   * Answers for what is not there under this address.
   *
   * @param asked the address without the base, whose kind of address the answer keeps
   * @return whether the response is complete; if not, the thing is there
   */
  boolean answered(Exchange exchange, Address address, String asked, Format format)
      throws IOException {
    if (resources.stands(resources.iri(address.id()))) {
      return false;
    }
    return switch (lookup.of(NodeFactory.createURI(resources.iri(address.id())))) {
      case Whereabouts.Present() -> throw nothing();
      case Whereabouts.Unknown() -> throw nothing();
      case Whereabouts.Merged(Choice into) -> {
        exchange.redirect(308, documents.site().path(asked.replace(address.key(), into.key())));
        yield true;
      }
      case Whereabouts.Split(List<Choice> into) -> {
        offer(exchange, address, into, format);
        yield true;
      }
      case Whereabouts.Gone(Instant when) -> {
        bury(exchange, address, when, format);
        yield true;
      }
    };
  }

  private static ProblemException nothing() {
    return new ProblemException(Problem.notFound("Nothing has such an address, or ever had."));
  }

  private void offer(Exchange exchange, Address address, List<Choice> into, Format format)
      throws IOException {
    List<Ref> choices =
        into.stream()
            .map(it -> new Ref(resources.iri("id/entity/" + it.key()), it.name()))
            .toList();
    choices.forEach(
        it -> exchange.link(documents.site().link(it.iri()).orElse(it.iri()), "alternate"));
    Node old = NodeFactory.createURI(resources.iri(address.id()));
    List<Quad> quads =
        choices.stream()
            .map(it -> said(old, DCTerms.isReplacedBy, NodeFactory.createURI(it.iri())))
            .toList();
    exchange.status(300);
    send(
        exchange,
        new MovedPage("Several", "It was found to be several. Which one is meant?", choices),
        quads,
        format);
  }

  /** It is known when it went, and a program can read so. */
  private void bury(Exchange exchange, Address address, Instant when, Format format)
      throws IOException {
    Quad gone =
        said(
            NodeFactory.createURI(resources.iri(address.id())),
            Prov.invalidatedAtTime,
            NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime));
    exchange.status(410);
    send(
        exchange,
        new MovedPage("Gone", "It was here until %s.".formatted(when), List.of()),
        List.of(gone),
        format);
  }

  private static Quad said(Node subject, Property predicate, Node object) {
    return Quad.create(Quad.defaultGraphIRI, subject, predicate.asNode(), object);
  }

  private void send(Exchange exchange, MovedPage page, List<Quad> quads, Format format)
      throws IOException {
    byte[] body =
        format == Format.HTML
            ? documents.templates().html("moved", page)
            : documents.rdf().of(quads, resources.prefixes(), format);
    exchange.send(format.contentType(), body);
  }
}
