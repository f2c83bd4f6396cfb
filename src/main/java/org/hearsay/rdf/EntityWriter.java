package org.hearsay.rdf;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Holding;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Describes entities. Labels and types are written here and never in an article's graph: a
 * corrected label would otherwise stay behind in every older article.
 */
final class EntityWriter {

  private static final String ENGLISH = "en";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final Iris iris;
  private final Authority authority;
  private final Model model;

  EntityWriter(Iris iris, Authority authority, Model model) {
    this.iris = iris;
    this.authority = authority;
    this.model = model;
  }

  /** Describes the entity; one that only articles name is derived from {@code article}. */
  Resource write(Entity entity, Resource article) {
    Resource subject = iris.entity(entity.id()).inModel(model);
    addTypes(subject, entity);
    subject.addProperty(RDFS.label, entity.name(), ENGLISH);
    entity.aliases().forEach(it -> subject.addProperty(SKOS.altLabel, it, ENGLISH));
    entity
        .findWikidata()
        .ifPresent(it -> subject.addProperty(OWL.sameAs, model.createResource(WIKIDATA + it)));
    if (entity.origin().equals(Entity.FROM_ARTICLES)) {
      subject.addProperty(Prov.wasDerivedFrom, article);
    } else {
      authority
          .findSource(entity.origin())
          .ifPresent(
              it -> subject.addProperty(Prov.wasDerivedFrom, ResourceFactory.createResource(it)));
    }
    authority.holdingsOf(entity.id()).forEach(it -> write(it, subject, article));
    return subject;
  }

  private static void addTypes(Resource subject, Entity entity) {
    switch (entity.kind()) {
      case PERSON -> subject.addProperty(RDF.type, Schema.Person);
      case ORGANISATION -> subject.addProperty(RDF.type, Schema.Organization);
      case OUTLET ->
          subject
              .addProperty(RDF.type, Schema.NewsMediaOrganization)
              .addProperty(RDF.type, Schema.Organization);
      case COUNTRY -> subject.addProperty(RDF.type, Schema.Country);
      case PLACE -> subject.addProperty(RDF.type, Schema.Place);
      case POST -> subject.addProperty(RDF.type, ORG.Post);
    }
  }

  private void write(Holding holding, Resource person, Resource article) {
    Optional<Entity> post = authority.find(holding.post());
    if (post.isEmpty()) {
      return;
    }
    Resource membership =
        model.createResource(person.getURI() + "#post-" + holding.post() + since(holding));
    membership
        .addProperty(RDF.type, ORG.Membership)
        .addProperty(ORG.member, person)
        .addProperty(ORG.role, write(post.get(), article));
    if (!holding.from().equals(LocalDate.MIN)) {
      membership.addProperty(Say.earliest, Literals.date(holding.from()));
    }
    if (!holding.isCurrent()) {
      membership.addProperty(Say.latest, Literals.date(holding.until()));
    }
  }

  private static String since(Holding holding) {
    return holding.from().equals(LocalDate.MIN) ? "" : "-" + holding.from();
  }
}
