package nl.sectordeal.period;

import static nl.sectordeal.period.Coverage.uncoveredDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days from 10 to 20 January that lie in no range. */
class CoverageTest {

  @Test
  void without_ranges_every_day_is_uncovered_both_ends_included() {
    assertThat(uncovered()).isEqualTo(11);
  }

  @Test
  void a_range_covers_both_its_ends() {
    assertThat(uncovered(range(12, 18))).isEqualTo(4);
    assertThat(uncovered(range(10, 20))).isZero();
  }

  @Test
  void ranges_outside_cover_nothing() {
    assertThat(uncovered(range(1, 9))).isEqualTo(11);
    assertThat(uncovered(range(21, 31))).isEqualTo(11);
  }

  @Test
  void what_overlaps_is_covered_once() {
    assertThat(uncovered(range(8, 16), range(11, 13), range(15, 18))).isEqualTo(2);
  }

  @Test
  void gaps_are_added_up() {
    assertThat(uncovered(range(10, 11), range(13, 14), range(17, 20))).isEqualTo(3);
  }

  @Test
  void an_open_end_covers_all_that_follows_and_no_start_all_before() {
    assertThat(uncovered(new DateRange(day(15), null), range(16, 17))).isEqualTo(5);
    assertThat(uncovered(new DateRange(null, day(12)))).isEqualTo(8);
  }

  @Test
  void a_range_that_ends_before_it_starts_covers_nothing() {
    assertThat(uncovered(range(15, 12))).isEqualTo(11);
  }

  private static long uncovered(DateRange... ranges) {
    return uncoveredDays(day(10), day(20), List.of(ranges));
  }

  private static DateRange range(int first, int last) {
    return new DateRange(day(first), day(last));
  }

  private static LocalDate day(int dayOfMonth) {
    return LocalDate.of(2021, 1, dayOfMonth);
  }
}
