package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementKeysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell, and “it” was old.",
        "It fell, and \"it\" was old.",
        "It fell, and 'it' was old",
        "It fell, and ‘it’ was old…",
        "  It fell,\n and  “it”\twas old. ",
        "“It fell, and ”it“ was old.”",
        "it FELL, and “it” was old",
        "\"It fell, and «it» was old,\""
      })
  void marksSpaceAndCaseDoNotMatter(String evidence) {
    assertThat(key(evidence)).isEqualTo(key("It fell, and “it” was old."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell.        | It fell twice.
          It fell.        | It feels.
          It fell, twice. | It fell twice.
          No              | Noé
          😀              | 😁
          """)
  void otherWordsHaveAnotherKey(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @Test
  void aKeyStaysTheSameFromReleaseToRelease() {
    assertThat(key("It fell.")).isEqualTo("zeiyf4oi");
  }

  @Test
  void repeatsAreCounted() {
    StatementKeys keys = new StatementKeys("a1");

    String first = keys.next("No.");
    String other = keys.next("Yes.");
    String second = keys.next("“No”");

    assertThat(first).isNotEqualTo(second).isNotEqualTo(other);
    StatementKeys again = new StatementKeys("a1");
    assertThat(again.next("Yes.")).isEqualTo(other);
    assertThat(again.next("No.")).isEqualTo(first);
    assertThat(again.next("No.")).isEqualTo(second);
  }

  @Test
  void theSameWordsInAnotherArticleHaveAnotherKey() {
    assertThat(new StatementKeys("a2").next("No.")).isNotEqualTo(key("No."));
  }

  @Test
  void keysAreEightCharactersOfBase32AndDiffer() {
    StatementKeys keys = new StatementKeys("a1");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String key = keys.next("statement " + i % 700);
      assertThat(key).matches("[a-z2-7]{8}");
      seen.add(key);
    }
    assertThat(seen).hasSize(2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "“”", "\u0000"})
  void evidenceWithoutWordsHasAKeyToo(String evidence) {
    assertThat(key(evidence)).matches("[a-z2-7]{8}");
  }

  private static String key(String evidence) {
    return new StatementKeys("a1").next(evidence);
  }
}
