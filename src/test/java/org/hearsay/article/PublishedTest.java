package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # written                       , first      , last
          2025-02-28                      , 2025-02-28 , 2025-02-28
          2025-02-28T23:30:00+02:00       , 2025-02-28 , 2025-02-28
          2025-02-28T23:30Z               , 2025-02-28 , 2025-02-28
          2025-02-28T23:30:00.123         , 2025-02-28 , 2025-02-28
          2025-02-28 10:15:00             , 2025-02-28 , 2025-02-28
          2024-02                         , 2024-02-01 , 2024-02-29
          2025                            , 2025-01-01 , 2025-12-31
          """)
  void readsIsoDatesOfAnyPrecision(String written, LocalDate first, LocalDate last) {
    assertThat(Published.find(written)).contains(new Published(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-02-30",
        "2025-13",
        "28.02.2025",
        "02/28/2025",
        "25",
        "yesterday",
        "2025-2-8",
        "20250228",
        "2025-02-28T25:00",
        "2025-02-28Tnoon",
        "0000-00-00",
        "-2025"
      })
  void doesNotGuessAtAnythingElse(String written) {
    assertThat(Published.find(written)).isEmpty();
  }

  @Test
  void aYearOverlapsItsDaysOnly() {
    Published year = Published.in(2025);

    assertThat(year.overlaps(Published.on(LocalDate.of(2025, 12, 31)))).isTrue();
    assertThat(year.overlaps(Published.on(LocalDate.of(2026, 1, 1)))).isFalse();
  }
}
