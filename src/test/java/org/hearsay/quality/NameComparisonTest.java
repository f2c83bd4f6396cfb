package org.hearsay.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # expected                  | found              | same  | loosely
          Mara Teld                   | Mara Teld          | true  | true
          Mara Teld                   | Mara K. Teld       | true  | true
          Mara Teld                   | Ms. Mara Teld      | true  | true
          Mara Teld                   | Teld               | false | true
          Mara Teld                   | Ida Teld           | false | true
          Mara Teld                   | Mara Reyd          | false | false
          Mara Teld=Mara van der Norr | Mara van der Norr  | true  | true
          Keldra Courier              | The Keldra Courier | true  | true
          Courier                     | Keldra Courier     | true  | true
          Courier                     | Courier Keldra     | false | true
          Orvane                      | Orvane             | true  | true
          dockers of Hask             | dockers in Hask    | true  | true
          two senior officials        | officials          | false | true
          two senior officials        | two dockers        | false | false
          The                         | the                | true  | true
          Mara Teld                   | ''                 | false | false
          Teld's office               | office of Teld     | true  | true
          """)
  void whatCountsAsTheSameName(String expected, String found, boolean same, boolean loosely) {
    assertThat(NameComparison.isSame(expected, found, false)).isEqualTo(same);
    assertThat(NameComparison.isSame(expected, found, true)).isEqualTo(loosely);
  }

  @Test
  void eachNameHasAPartnerOfItsOwn() {
    List<String> expected = List.of("Mara Teld", "Ida Reyd");

    assertThat(NameComparison.matched(expected, List.of("Mara Teld", "Mara Teld"), false)).isOne();
    assertThat(NameComparison.matched(expected, List.of("Ida Reyd", "Mara Teld"), false))
        .isEqualTo(2);
  }
}
