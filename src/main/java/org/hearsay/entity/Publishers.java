package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;

/** Which outlet a publisher's name means. */
public final class Publishers {

  private final Authority authority;

  public Publishers(Authority authority) {
    this.authority = authority;
  }

  /** The outlet of that name in the authority, else one that is known by this name alone. */
  public Fact<Entity> publisherOf(Article article) {
    return switch (article.outlet()) {
      case Fact.Known<String>(String name, Fact.Origin origin) -> Fact.known(outlet(name), origin);
      case Fact.Unknown<String>() -> Fact.unknown();
    };
  }

  /** The agency whose report the article prints. */
  public Fact<Entity> agencyOf(Article article) {
    return switch (article.wire()) {
      case Fact.Known<String>(String name, Fact.Origin origin) -> Fact.known(outlet(name), origin);
      case Fact.Unknown<String>() -> Fact.unknown();
    };
  }

  private Entity outlet(String name) {
    for (String form : List.of(name, "The " + name, name.replaceFirst("^[Tt]he ", ""))) {
      for (Entity entity : authority.named(form)) {
        if (entity.kind() == EntityKind.OUTLET) {
          return entity;
        }
      }
    }
    return authority
        .findOutlet(name.toLowerCase(Locale.ROOT))
        .orElseGet(() -> Entity.minted(name, EntityKind.OUTLET, Gender.UNKNOWN, Circle.EVERYWHERE));
  }
}
