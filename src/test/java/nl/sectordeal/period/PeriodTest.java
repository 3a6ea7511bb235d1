package nl.sectordeal.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static LocalDate day(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  private static DateRange range(String start, String end) {
    return new DateRange(day(start), day(end));
  }

  @ParameterizedTest(name = "{0} to {1} contains {2}: {3}")
  @CsvSource({
    "2021-01-04, 2021-01-08, 2021-01-03, false",
    "2021-01-04, 2021-01-08, 2021-01-04, true",
    "2021-01-04, 2021-01-08, 2021-01-08, true",
    "2021-01-04, 2021-01-08, 2021-01-09, false",
    "2021-01-04,           , 2099-01-01, true",
    "          , 2021-01-08, 1900-01-01, true",
    "          , 2021-01-08, 2021-01-09, false"
  })
  void a_range_contains_both_its_ends(String start, String end, String day, boolean expected) {
    assertThat(range(start, end).contains(day(day))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "4 to 8 January and {0} to {1}: {2}")
  @CsvSource({
    "2021-01-01, 2021-01-03, false",
    "2021-01-01, 2021-01-04, true",
    "2021-01-08, 2021-01-20, true",
    "2021-01-09, 2021-01-20, false",
    "          , 2021-01-03, false",
    "2021-01-09,           , false",
    "          ,           , true"
  })
  void ranges_overlap_when_they_share_a_day(String start, String end, boolean expected) {
    DateRange week = range("2021-01-04", "2021-01-08");

    assertThat(week.overlaps(range(start, end))).isEqualTo(expected);
    assertThat(range(start, end).overlaps(week)).isEqualTo(expected);
  }

  @Test
  void apart_is_the_later_start_minus_the_earlier_end() {
    assertThat(DateRange.daysApart(day("2021-01-31"), day("2021-02-01"))).isEqualTo(1);
    assertThat(DateRange.daysApart(day("2021-01-31"), day("2021-03-02"))).isEqualTo(30);
  }

  @Test
  void a_length_counts_both_ends() {
    assertThat(DateRange.lengthInDays(day("2021-02-01"), day("2021-02-01"))).isEqualTo(1);
    assertThat(DateRange.lengthInDays(day("2021-02-01"), day("2021-02-28"))).isEqualTo(28);
  }

  @Test
  void open_is_a_value_and_not_told_is_none() {
    assertThat(End.open().isTold()).isTrue();
    assertThat(End.open().isOpen()).isTrue();
    assertThat(End.open().isOn()).isFalse();
    assertThat(End.on(day("2021-01-01")).isTold()).isTrue();
    assertThat(End.on(day("2021-01-01")).isOn()).isTrue();
    assertThat(End.notTold().isTold()).isFalse();
    assertThat(End.notTold().isOpen()).isFalse();
  }

  @Test
  void an_end_has_a_day_exactly_when_it_is_on_one() {
    assertThatIllegalArgumentException().isThrownBy(() -> new End(End.State.ON, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new End(End.State.OPEN, day("2021-01-01")));
  }

  @ParameterizedTest(name = "the peildatum of {0} is {1}")
  @CsvSource({"2021-03, 2021-03-31", "2021-02, 2021-02-28", "2020-02, 2020-02-29"})
  void the_peildatum_is_the_last_day_of_the_month(String month, LocalDate expected) {
    assertThat(ReportMonth.parse(month).peildatum()).isEqualTo(expected);
    assertThat(ReportMonth.parse(month)).hasToString(month);
  }

  @Test
  void report_months_are_in_order_of_time() {
    assertThat(ReportMonth.parse("2020-12")).isLessThan(ReportMonth.parse("2021-01"));
  }

  @Test
  void periods_are_named_after_their_day() {
    assertThat(Cycle.MONTH.labelOf(day("2021-03-31"))).isEqualTo("2021-03");
    assertThat(Cycle.YEAR.labelOf(day("2021-03-31"))).isEqualTo("2021");
    assertThat(Cycle.DEAL.labelOf(day("2021-03-31"))).isEqualTo("deal");
  }

  @ParameterizedTest(name = "{0} is on {1}")
  @CsvSource({
    "2021-01-31T22:59:59Z, 2021-01-31",
    "2021-01-31T23:00:00Z, 2021-02-01", // winter time
    "2021-06-30T21:59:59Z, 2021-06-30",
    "2021-06-30T22:00:00Z, 2021-07-01" // summer time
  })
  void a_day_begins_at_midnight_in_the_netherlands(Instant instant, LocalDate expected) {
    assertThat(DutchDay.of(instant)).isEqualTo(expected);
  }

  @Test
  void days_between_instants_are_calendar_days() {
    Instant lateEvening = Instant.parse("2021-01-31T22:59:00Z");
    Instant afterMidnight = Instant.parse("2021-01-31T23:01:00Z");

    assertThat(DutchDay.daysBetween(lateEvening, afterMidnight)).isEqualTo(1);
    assertThat(DutchDay.daysBetween(lateEvening, lateEvening)).isZero();
    assertThat(DutchDay.daysBetween(afterMidnight, lateEvening)).isEqualTo(-1);
  }
}
