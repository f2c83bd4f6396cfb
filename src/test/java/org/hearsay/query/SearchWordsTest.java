package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Biscuit crane       | +"biscuit" +"crane"
          bisc*               | +bisc*
          *:*                 | ''
          *                   | ''
          /.*/                | ''
          /b.scuit/           | +"/b.scuit/"
          foo AND (           | +"foo" +"and"
          a\\b                | +"a\\\\b"
          label:x~2^3         | +"label:x~2^3"
          "cup of tea" now    | +"cup of tea" +"now"
          “cup of             | +"cup of"
          crane"unsafe"       | +"crane" +"unsafe"
          [a TO b}            | +"[a" +"to" +"b}"
          -x !y               | +"-x" +"!y"
          """)
  void leavesNoSyntaxToTheCaller(String typed, String lucene) {
    assertThat(SearchWords.of(typed).inLucene()).isEqualTo(lucene);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"\"", "…", "🙂", "*?", "- +"})
  void isEmptyWithoutALetterOrDigit(String typed) {
    assertThat(SearchWords.of(typed).isEmpty()).isTrue();
  }

  @Test
  void keepsTheFirstOfVeryMany() {
    SearchWords words = SearchWords.of("word ".repeat(1000)).first();

    assertThat(words.terms()).hasSize(SearchWords.MOST);
  }
}
