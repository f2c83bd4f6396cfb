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
    assertThat(EntityId.minted(name).slug()).matches("([a-z0-9]+-)*x[0-9a-f]{4}");
  }

  @Test
  void aMintedIdStaysTheSameFromReleaseToRelease() {
    assertThat(EntityId.minted("Tom Reyd")).hasToString("tom-reyd-x3e57");
  }

  @ParameterizedTest
  @CsvSource({"Tom Reyd, TOM REYD", "Tom Reyd, Tom-Reyd", "Zoe Lund, Zoë Lund", "日本, 中国"})
  void namesThatDifferHaveIdsThatDiffer(String one, String other) {
    assertThat(EntityId.minted(one)).isNotEqualTo(EntityId.minted(other));
  }

  @Test
  void aLongNameIsCutAndStillItsOwn() {
    String name = "The Very Long Name ".repeat(20);

    assertThat(EntityId.minted(name).slug()).hasSizeLessThan(70);
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
