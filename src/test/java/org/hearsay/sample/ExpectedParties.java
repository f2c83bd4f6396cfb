package org.hearsay.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Circle;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Gender;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;

/**
 * The people, organisations, outlets and places of the sample by the names that readers gave them,
 * and the parties that have none.
 */
final class ExpectedParties {

  private static final Set<String> COUNTRIES = Set.of("Orvane", "Tesmark", "Corvessa");
  private static final Set<String> PLACES = Set.of("Brenmoor", "Dunmarsk", "Hask");
  private static final Set<String> FOREIGN_OUTLETS = Set.of("Lindholt Post", "Corvessa Mercury");

  /** No kind of entity is that of a ship. */
  private static final Set<String> SHIPS = Set.of("Resolute", "Vigil", "Anneke");

  private final Authority authority;
  private final Map<String, EntityKind> named = new HashMap<>();
  private final Map<String, PartyKind> unnamed = new HashMap<>();

  ExpectedParties(Authority authority, List<ExpectedArticle> articles) {
    this.authority = authority;
    for (ExpectedArticle article : articles) {
      for (ExpectedArticle.Attribution attribution : article.attributions()) {
        for (String name : attribution.speakers()) {
          learn(name, attribution.speakerType());
        }
      }
    }
    COUNTRIES.forEach(it -> named.put(it, EntityKind.COUNTRY));
    PLACES.forEach(it -> named.put(it, EntityKind.PLACE));
    FOREIGN_OUTLETS.forEach(it -> named.put(it, EntityKind.OUTLET));
    articles.forEach(it -> named.put(it.outlet(), EntityKind.OUTLET));
    named.remove("");
  }

  private void learn(String name, String type) {
    switch (type) {
      case "person" -> named.put(name, EntityKind.PERSON);
      case "organisation" -> named.put(name, EntityKind.ORGANISATION);
      case "anonymous" -> unnamed.put(name, PartyKind.ANONYMOUS);
      case "group" -> unnamed.put(name, PartyKind.GROUP);
      case "document" -> unnamed.put(name, PartyKind.DOCUMENT);
      // The writer of one article may speak under the name of another's.
      case "author" -> {}
      default -> throw new IllegalArgumentException("No type of speaker: " + type);
    }
  }

  Party speaker(String name, String type, Circle circle) {
    return type.equals("author") ? new Party.Unnamed(name, PartyKind.AUTHOR) : party(name, circle);
  }

  /** Whoever is not known to be one person or document is a set of people. */
  Party party(String name, Circle circle) {
    return findEntity(name, circle)
        .<Party>map(Party.Named::new)
        .orElseGet(() -> new Party.Unnamed(name, unnamed.getOrDefault(name, groupOrOne(name))));
  }

  /** People who pass things on without a name are told by what they are, in the singular. */
  private static PartyKind groupOrOne(String name) {
    return name.matches("(third member|person|ministry official|spokes(wo)?man)\\b.*")
        ? PartyKind.ANONYMOUS
        : PartyKind.GROUP;
  }

  /** The entity of that name; none if the name is a description, or that of a ship. */
  Optional<Entity> findEntity(String name, Circle circle) {
    if (unnamed.containsKey(name) || SHIPS.contains(name)) {
      return Optional.empty();
    }
    boolean proper = Character.isUpperCase(name.codePointAt(0));
    if (!proper && !named.containsKey(name)) {
      return Optional.empty();
    }
    return Optional.of(
        authority.named(name).stream()
            .findFirst()
            .orElseGet(() ->
                Entity.minted(
                    name,
                    named.getOrDefault(name, EntityKind.ORGANISATION),
                    Gender.UNKNOWN,
                    circle)));
  }
}
