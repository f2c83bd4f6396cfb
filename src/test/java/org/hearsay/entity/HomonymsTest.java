package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;

class HomonymsTest {

  private static final Entity SWIMMER = person("pia-norr-swimmer");
  private static final Entity MAYOR = person("pia-norr-mayor");
  private static final Entity FORMER = person("pia-norr-former");
  private static final Entity PLACE =
      new Entity(
          new EntityId("pia-norr-island"),
          EntityKind.PLACE,
          "Pia Norr",
          List.of(),
          Gender.UNKNOWN,
          "",
          "register");
  private static final Entity POST =
      new Entity(
          new EntityId("mayor"),
          EntityKind.POST,
          "Mayor",
          List.of(),
          Gender.UNKNOWN,
          "",
          "register");

  private static final Authority AUTHORITY =
      new Authority(
          List.of(SWIMMER, MAYOR, FORMER, PLACE),
          List.of(
              new Post(
                  POST,
                  List.of(),
                  List.of(
                      held(FORMER, 2010, 2014),
                      held(FORMER, 2015, 2019),
                      held(MAYOR, 2020, 2024)))),
          Map.of());

  private static Entity person(String id) {
    return new Entity(
        new EntityId(id), EntityKind.PERSON, "Pia Norr", List.of(), Gender.UNKNOWN, "", "register");
  }

  private static Holding held(Entity person, int from, int until) {
    return new Holding(
        POST.id(), person.id(), LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
  }

  @Test
  void whoeverHoldsAPostOnTheDayIsMeantElseWhoHeldMost() {
    assertThat(meant("2021-05-01", SWIMMER, MAYOR, FORMER)).containsExactly(MAYOR);
    assertThat(meant("2030-05-01", SWIMMER, MAYOR, FORMER)).containsExactly(FORMER);
    assertThat(meant("", PLACE, SWIMMER)).containsExactly(SWIMMER);
  }

  @Test
  void ofPeopleWhomNothingTellsApartNobodyIsMeant() {
    assertThat(meant("2021-05-01", SWIMMER, person("pia-norr-painter"))).isEmpty();
  }

  @Test
  void aNameOfSeveralIsOfSomebodyWhomTheArticleNames() {
    Authority two =
        new Authority(List.of(SWIMMER, person("pia-norr-painter")), List.of(), Map.of());

    NameMention name =
        NameFinder.find(Articles.annotated("Pia Norr spoke."), two, List.of())
            .mentions()
            .getFirst();

    assertThat(name.entity().name()).isEqualTo("Pia Norr");
    assertThat(name.entity().origin()).isEqualTo(Entity.FROM_ARTICLES);
    assertThat(name.rule()).isEqualTo("name-of-several");
  }

  private static List<Entity> meant(String published, Entity... bearers) {
    return new Homonyms(Articles.annotated("x", published), AUTHORITY)
        .meant(List.of(bearers)).stream().toList();
  }
}
