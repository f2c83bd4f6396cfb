package org.hearsay.description;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.hearsay.vocab.Schema;

/** What an entity can be. */
enum EntityKind {
  PERSON(Schema.Person, "person"),
  OUTLET(Schema.NewsMediaOrganization, "outlet"),
  ORGANISATION(Schema.Organization, "organisation"),
  COUNTRY(Schema.Country, "country"),
  PLACE(Schema.Place, "place"),
  POST(ORG.Post, "post");

  @SuppressWarnings("ImmutableEnumChecker") // A resource without a model is never changed.
  private final Resource type;

  private final String label;

  EntityKind(Resource type, String label) {
    this.type = type;
    this.label = label;
  }

  /** For people. */
  String label() {
    return label;
  }

  /** Those of these types; an outlet is no organisation and a country no place beside. */
  static List<EntityKind> of(List<Node> types) {
    List<EntityKind> kinds = new ArrayList<>();
    for (EntityKind kind : values()) {
      if (types.contains(kind.type.asNode())) {
        kinds.add(kind);
      }
    }
    if (kinds.contains(OUTLET)) {
      kinds.remove(ORGANISATION);
    }
    if (kinds.contains(COUNTRY)) {
      kinds.remove(PLACE);
    }
    return kinds;
  }
}
