package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleKeyTest {

  @Test
  void aCallersIdIsKeptInLowerCase() {
    assertThat(ArticleKey.findOfId("Keldra_2025-03/04.A")).contains("keldra_2025-03-04-a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a#b", "é", "a:b", "a?b", "<a>"})
  void anIdThatWouldChangeAnIriIsNone(String id) {
    assertThat(ArticleKey.findOfId(id)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          HTTPS://Www.Keldra-Herald.example/A?b=C#top   , https://www.keldra-herald.example/A?b=C
          https://keldra-herald.example:443             , https://keldra-herald.example/
          http://keldra-herald.example:80/a             , http://keldra-herald.example/a
          http://keldra-herald.example:8080/a           , http://keldra-herald.example:8080/a
          https://jane@keldra-herald.example/a          , https://keldra-herald.example/a
          """)
  void aUrlIsNormalisedWhereItCannotTellArticlesApart(String url, String normal) {
    assertThat(ArticleKey.normal(url)).isEqualTo(normal);
    assertThat(ArticleKey.ofUrl(url)).isEqualTo(ArticleKey.ofUrl(normal)).matches("[0-9a-f]{16}");
  }

  @Test
  void theHashIsTheOneThatEverybodyComputes() {
    assertThat(ArticleKey.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(ArticleKey.ofText("abc")).isEqualTo("ba7816bf8f01cfea");
  }
}
