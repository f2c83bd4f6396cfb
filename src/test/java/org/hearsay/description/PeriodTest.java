package org.hearsay.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2024-03-05, 2024-03-05, 5 March 2024",
    "2024-03-01, 2024-03-31, March 2024",
    "2024-02-01, 2024-02-29, February 2024",
    "2023-01-01, 2023-12-31, 2023",
    "2024-03-01, 2024-03-05, 1 March 2024 to 5 March 2024",
    ", 2024-03-05, by 5 March 2024",
    "2024-03-05, , from 5 March 2024",
    ", , date unknown",
  })
  void readsAsPeopleWriteDates(LocalDate earliest, LocalDate latest, String expected) {
    Period period = new Period(Optional.ofNullable(earliest), Optional.ofNullable(latest), "", "");

    assertThat(period.text()).isEqualTo(expected);
    assertThat(period.isUnknown()).isEqualTo(expected.equals("date unknown"));
  }
}
