package nl.sectordeal.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday to Friday, without the Dutch public holidays. */
class WorkingDaysTest {

  private final WorkingDays workingDays = new WorkingDays();

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource({
    "2021-03-01, 2021-03-01, 0, the same day",
    "2021-03-01, 2021-03-02, 1, Monday to Tuesday",
    "2021-03-05, 2021-03-06, 0, Friday to Saturday",
    "2021-03-05, 2021-03-08, 1, Friday to Monday",
    "2021-03-06, 2021-03-08, 1, Saturday to Monday",
    "2021-03-01, 2021-03-08, 5, a week",
    "2021-03-02, 2021-03-01, 0, answered before it was asked",
    "2020-12-31, 2021-01-04, 1, over New Year's Day and a weekend",
    "2019-12-24, 2019-12-27, 1, over Christmas"
  })
  void counts_the_days_after_the_first_up_to_the_last(
      LocalDate from, LocalDate to, int days, String why) {
    assertThat(workingDays.between(from, to)).as(why).isEqualTo(days);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "2021-01-01, New Year's Day",
    "2021-04-05, Easter Monday",
    "2021-04-27, King's Day",
    "2020-05-05, Liberation Day",
    "2021-05-13, Ascension Day",
    "2021-05-24, Whit Monday",
    "2020-12-25, Christmas Day",
    "2019-12-26, Boxing Day"
  })
  void a_public_holiday_is_none(LocalDate day, String name) {
    assertThat(workingDays.isWorkingDay(day)).as(name).isFalse();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "2021-04-02, Good Friday",
    "2021-04-26, the day before King's Day",
    "2025-04-25, the Friday before a King's Day that would be a Sunday",
    "2021-12-31, the last day of the year"
  })
  void a_day_on_which_offices_are_open_is_one(LocalDate day, String name) {
    assertThat(workingDays.isWorkingDay(day)).as(name).isTrue();
  }
}
