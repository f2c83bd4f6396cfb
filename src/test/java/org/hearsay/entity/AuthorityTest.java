package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hearsay.article.Fact;
import org.hearsay.article.Fact.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

  @Test
  void aSurnameMeansWhoHasItAsAnAliasElseWhoHeldMostPosts() {
    assertThat(Corvane.AUTHORITY.findBySurname("Teld")).contains(Corvane.TELD);
    assertThat(Corvane.AUTHORITY.findBySurname("Voss")).contains(Corvane.ADA);
    assertThat(Corvane.AUTHORITY.findBySurname("Reyd")).isEmpty();
    assertThat(Corvane.AUTHORITY.findBySurname("Norr")).isEmpty();
  }

  @Test
  void postsAreFoundByPhraseOrNameWhateverTheCase() {
    assertThat(Corvane.AUTHORITY.postsCalled("Port Chief")).hasSize(1);
    assertThat(Corvane.AUTHORITY.postsCalled("harbour minister of corvane")).hasSize(1);
    assertThat(Corvane.AUTHORITY.postsCalled("baker")).isEmpty();
  }

  @Test
  void twoEntitiesOfOneIdAreRefused() {
    assertThatThrownBy(
            () -> new Authority(List.of(Corvane.TELD, Corvane.TELD), List.of(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mara-teld");
  }

  @ParameterizedTest
  @CsvSource({
    "Mara Teld, Teld",
    "Teld, Teld",
    "Tom Reyd Jr., Reyd",
    "'Tom Reyd, Jr.', Reyd",
    "Tom Reyd III, Reyd",
    "Pia van der Norr, Norr"
  })
  void theSurnameIsTheLastWordButForASuffix(String name, String surname) {
    assertThat(
            Entity.minted(name, EntityKind.PERSON, Gender.UNKNOWN, new Circle("vint-courier", "a"))
                .surname())
        .isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({
    "The Vint Courier, vint-courier",
    "Vint Courier, vint-courier",
    "the Vint Courier, vint-courier",
    "MORNING ECHO, echo",
    "morning echo, echo"
  })
  void aPublisherIsTheOutletOfThatName(String name, String id) {
    Fact<Entity> publisher = publisher(name);

    assertThat(publisher.find().map(it -> it.id().slug())).contains(id);
  }

  @Test
  void aPublisherThatNobodyKnowsIsKnownByItsNameAndFromWhereItWasRead() {
    assertThat(publisher("Vint Evening Star"))
        .isEqualTo(
            Fact.known(
                Entity.minted(
                    "Vint Evening Star",
                    EntityKind.OUTLET,
                    Gender.UNKNOWN,
                    new Circle("vint-courier", "a")),
                Origin.COPYRIGHT_LINE));
  }

  @Test
  void aBodyThatIsNoOutletPublishesNothing() {
    assertThat(publisher("Unionist Party").find().map(Entity::kind)).contains(EntityKind.OUTLET);
  }

  private static Fact<Entity> publisher(String name) {
    return new Publishers(Corvane.AUTHORITY)
        .publisherOf(
            new org.hearsay.article.Article(
                "a1",
                "a1",
                "a1.txt",
                org.hearsay.article.Text.of(""),
                "",
                Fact.unknown(),
                Fact.known(name, Origin.COPYRIGHT_LINE),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown()));
  }
}
