package org.hearsay.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityId;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Gender;
import org.hearsay.entity.Holding;
import org.hearsay.entity.Post;

/** Two ministers of the sample's country, as an authority might know them. */
final class SampleAuthority {

  private static final Entity QUELL =
      entity("nadia-quell", EntityKind.PERSON, "Nadia Quell", "Minister Quell", "Q999999901");
  private static final Entity FERROL =
      entity("dimas-ferrol", EntityKind.PERSON, "Dimas Ferrol", "Minister Ferrol", "Q999999902");
  private static final Entity FOREIGN_MINISTER =
      entity(
          "foreign-minister-of-orvane",
          EntityKind.POST,
          "Foreign minister of Orvane",
          "foreign minister",
          "");
  private static final Entity ENVIRONMENT_MINISTER =
      entity(
          "environment-minister-of-orvane",
          EntityKind.POST,
          "Environment minister of Orvane",
          "environment minister",
          "");

  private SampleAuthority() {}

  static Authority authority() {
    return new Authority(
        List.of(QUELL, FERROL),
        List.of(
            post(FOREIGN_MINISTER, QUELL, LocalDate.of(2022, 6, 1), LocalDate.MAX),
            post(
                ENVIRONMENT_MINISTER,
                FERROL,
                LocalDate.of(2022, 6, 1),
                LocalDate.of(2023, 12, 31))),
        Map.of("gazette", "https://gazette.example/ministers"));
  }

  private static Entity entity(
      String id, EntityKind kind, String name, String alias, String wikidata) {
    return new Entity(
        new EntityId(id), kind, name, List.of(alias), Gender.UNKNOWN, wikidata, "gazette");
  }

  private static Post post(Entity post, Entity holder, LocalDate from, LocalDate until) {
    return new Post(
        post, post.aliases(), List.of(new Holding(post.id(), holder.id(), from, until)));
  }
}
