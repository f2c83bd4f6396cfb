package org.hearsay.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.entity.EntityId;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;
import org.hearsay.entity.Resolution;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;

/**
 * The parties of one article as resources: entities by their own IRIs, unnamed parties by IRIs
 * inside the article, so that no two articles' "officials" are ever one.
 */
final class PartyWriter {

  private final Resource article;
  private final String language;
  private final Model model;
  private final EntityWriter entities;
  private final Map<Known, String> keys = new HashMap<>();

  /** A party and the key it would have if no other had it. */
  private record Known(Party.Unnamed party, String wanted) {}

  PartyWriter(Resource article, String language, Model model, EntityWriter entities) {
    this.article = article;
    this.language = language;
    this.model = model;
    this.entities = entities;
  }

  Resource write(Party party) {
    return switch (party) {
      case Party.Named named -> entities.write(named.entity(), article);
      case Party.Unnamed unnamed -> write(unnamed, slug(unnamed));
    };
  }

  /** As {@link #write(Party)}, but two unresolved <i>he</i> of an article stay two parties. */
  Resource write(Resolution resolution) {
    if (resolution.party() instanceof Party.Unnamed unnamed
        && unnamed.kind() == PartyKind.UNRESOLVED
        && !resolution.mention().isEmpty()) {
      return write(unnamed, slug(unnamed) + "-" + resolution.mention().getFirst().start());
    }
    return write(resolution.party());
  }

  private Resource write(Party.Unnamed party, String wanted) {
    return Iris.party(article, key(new Known(party, wanted)))
        .inModel(model)
        .addProperty(RDF.type, Say.UnnamedParty)
        .addProperty(RDFS.label, party.label(), language)
        .addProperty(DCTerms.type, code(party.kind()));
  }

  private String key(Known party) {
    String known = keys.get(party);
    if (known != null) {
      return known;
    }
    String key = party.wanted();
    for (int i = 2; keys.containsValue(key); i++) {
      key = party.wanted() + "-" + i;
    }
    keys.put(party, key);
    return key;
  }

  private static String slug(Party.Unnamed party) {
    String slug = EntityId.slugOf(party.label());
    return slug.isEmpty() ? "unnamed" : slug;
  }

  private static Resource code(PartyKind kind) {
    return switch (kind) {
      case GROUP -> Code.group;
      case ANONYMOUS -> Code.anonymous;
      case ROLE_HOLDER -> Code.role_holder;
      case BODY -> Code.body;
      case DOCUMENT -> Code.document;
      case AUTHOR -> Code.author;
      case UNRESOLVED -> Code.unresolved;
    };
  }
}
