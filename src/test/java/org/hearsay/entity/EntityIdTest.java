package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityIdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Reyd          | tom-reyd
          TOM  REYD         | tom-reyd
          Zoë Ångström      | zoe-angstrom
          O'Brien-Łukasz    | o-brien-ukasz
          “Reyd”            | reyd
          A. B. C           | a-b-c
          日本              | ''
          😀                | ''
          ''                | ''
          """)
  void aSlugHasTheLettersOfTheName(String name, String slug) {
    assertThat(EntityId.slugOf(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tom Reyd", "日本", "😀", "", "-", "…a…", "İ"})
  void everyNameHasAnId(String name) {
    assertThat(EntityId.minted(name)).isEqualTo(EntityId.minted(name));
    assertThat(EntityId.minted(name).slug()).matches("([a-z0-9]+-)*x[a-z2-7]{8}");
  }

  @Test
  void aMintedIdStaysTheSameFromReleaseToRelease() {
    assertThat(EntityId.minted("Tom Reyd")).hasToString("tom-reyd-xhzl7nynr");
    assertThat(EntityId.minted("Tom Reyd", new Circle("vint-courier", "a")))
        .hasToString("tom-reyd-xwtblwmtr");
  }

  @Test
  void namesakesOfTwoOutletsAreTwoPeopleAndThoseOfOneOutletOne() {
    EntityId inCourier = EntityId.minted("Tom Reyd", new Circle("vint-courier", "a"));

    assertThat(inCourier)
        .isEqualTo(EntityId.minted("Tom Reyd", new Circle("vint-courier", "b")))
        .isNotEqualTo(EntityId.minted("Tom Reyd", new Circle("vint-echo", "a")))
        .isNotEqualTo(EntityId.minted("Tom Reyd", new Circle("", "a")));
  }

  @Test
  void namesakesOfTwoArticlesOfUnknownOutletAreTwoPeople() {
    assertThat(EntityId.minted("Tom Reyd", new Circle("", "a")))
        .isNotEqualTo(EntityId.minted("Tom Reyd", new Circle("", "b")));
  }

  @Test
  void aSurnameAloneMeansSomebodyOfItsArticle() {
    assertThat(EntityId.minted("Reyd", new Circle("vint-courier", "a")))
        .isNotEqualTo(EntityId.minted("Reyd", new Circle("vint-courier", "b")));
  }

  @Test
  void onlyPeopleHaveNamesakes() {
    Circle courier = new Circle("vint-courier", "a");
    Circle echo = new Circle("vint-echo", "b");

    assertThat(Entity.minted("Lamp Union", EntityKind.ORGANISATION, Gender.UNKNOWN, courier))
        .isEqualTo(Entity.minted("Lamp Union", EntityKind.ORGANISATION, Gender.UNKNOWN, echo));
  }

  @ParameterizedTest
  @CsvSource({"Tom Reyd, TOM REYD", "Tom Reyd, Tom-Reyd", "Zoe Lund, Zoë Lund", "日本, 中国"})
  void namesThatDifferHaveIdsThatDiffer(String one, String other) {
    assertThat(EntityId.minted(one)).isNotEqualTo(EntityId.minted(other));
  }

  @Test
  void aLongNameIsCutAndStillItsOwn() {
    String name = "The Very Long Name ".repeat(20);

    assertThat(EntityId.minted(name).slug()).hasSizeLessThanOrEqualTo(70);
    assertThat(EntityId.minted(name)).isNotEqualTo(EntityId.minted(name + "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Tom", "tom reyd", "tom--reyd", "-tom", "tom-", "tom_reyd", "zoë"})
  void anIdIsLowerCaseLettersDigitsAndHyphens(String slug) {
    assertThatThrownBy(() -> new EntityId(slug))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + slug + "'");
  }
}
