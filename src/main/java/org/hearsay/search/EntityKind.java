package org.hearsay.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.hearsay.vocab.Schema;

/** What an entity is. An outlet is an organisation too; the first that fits is told. */
public enum EntityKind {
  PERSON("people", Schema.Person),
  OUTLET("outlets", Schema.NewsMediaOrganization),
  ORGANIZATION("organisations", Schema.Organization),
  COUNTRY("countries", Schema.Country),
  PLACE("places", Schema.Place),
  POST("posts", ORG.Post);

  private final String several;
  private final String type;

  EntityKind(String several, Resource type) {
    this.several = several;
    this.type = type.getURI();
  }

  /** As addresses have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What several of them are called. */
  public String several() {
    return several;
  }

  /** The kind that goes by this label. */
  static Optional<EntityKind> of(String label) {
    return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
  }

  /** The kind of something of these classes. */
  static Optional<EntityKind> of(Set<String> types) {
    return Arrays.stream(values()).filter(it -> types.contains(it.type)).findFirst();
  }
}
