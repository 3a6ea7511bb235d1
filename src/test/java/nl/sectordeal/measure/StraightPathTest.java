package nl.sectordeal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a straight path is on a day. */
class StraightPathTest {

  /** 2019 to 2022 is 1,461 days. */
  @ParameterizedTest
  @CsvSource({
    "2019-01-01, 2022-12-31, 2018-12-31, 0",
    "2019-01-01, 2022-12-31, 2019-01-01, 1",
    "2019-01-01, 2022-12-31, 2021-03-31, 1124",
    "2019-01-01, 2022-12-31, 2022-12-31, 2000",
    "2019-01-01, 2022-12-31, 2023-06-30, 2000",
    "2021-01-01, 2021-12-31, 2021-03-31, 493",
    "2020-01-01, 2020-06-30, 2020-03-31, 1000",
    "2020-01-01, 2020-06-30, 2020-07-31, 2000",
    "2020-07-01, 2022-12-31, 2021-06-30, 799",
    "2020-07-01, 2020-06-30, 2020-07-01, 2000",
    "2020-07-01, 2020-06-30, 2020-06-01, 0"
  })
  void every_day_brings_as_much_up_to_the_day_on_which_it_is_due(
      LocalDate from, LocalDate due, LocalDate day, long expected) {
    assertThat(new StraightPath(2000, from, due).at(day)).isEqualTo(expected);
  }
}
