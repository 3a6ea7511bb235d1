package nl.sectordeal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sectordeal.measure.Figure.Forecast;
import org.junit.jupiter.api.Test;

/** Counted so far, plus months left times the mean, with a band of about 80 % around it. */
class ForecasterTest {

  /**
   * Mean 3.5, s = sqrt(3.5) = 1.8708; six months left: 21 + 6 x 3.5 = 42; band 1.28 x 1.8708 x
   * sqrt(6 + 36/6) = 8.295; so 33.7 to 50.3.
   */
  @Test
  void is_rounded_outward() {
    assertThat(Forecaster.forecast(21, List.of(1, 2, 3, 4, 5, 6), 6))
        .isEqualTo(new Forecast(33, 51));
  }

  /** Mean 2, s = 4.899; one month left: 12 + 2 = 14; band 6.77; so 7.2 to 20.8. */
  @Test
  void is_never_below_what_is_counted() {
    assertThat(Forecaster.forecast(12, List.of(0, 0, 0, 0, 0, 12), 1))
        .isEqualTo(new Forecast(12, 21));
  }

  @Test
  void equal_months_leave_no_doubt() {
    assertThat(Forecaster.forecast(60, Collections.nCopies(12, 5), 9))
        .isEqualTo(new Forecast(105, 105));
  }

  /**
   * Mean 12.5, s = sqrt(187.5); 24 months left: 75 + 300 = 375; band 1.28 x sqrt(187.5 x 120) = 192
   * exactly. In floating point 375 - 192 is 182.99999999999997.
   */
  @Test
  void a_whole_number_is_not_rounded_away() {
    assertThat(Forecaster.forecast(75, List.of(0, 0, 0, 25, 25, 25), 24))
        .isEqualTo(new Forecast(183, 567));
  }

  /** With all of them the mean would be above 1. */
  @Test
  void only_the_last_twelve_months_are_used() {
    List<Integer> counts = new ArrayList<>(List.of(900, 0, 900));
    counts.addAll(Collections.nCopies(12, 1));

    assertThat(Forecaster.forecast(1812, counts, 10)).isEqualTo(new Forecast(1822, 1822));
  }

  @Test
  void needs_six_months() {
    assertThat(Forecaster.forecast(5, List.of(1, 1, 1, 1, 1), 3)).isNull();
    assertThat(Forecaster.forecast(6, List.of(1, 1, 1, 1, 1, 1), 3)).isEqualTo(new Forecast(9, 9));
  }

  @Test
  void there_is_none_when_no_month_is_left() {
    assertThat(Forecaster.forecast(6, List.of(1, 1, 1, 1, 1, 1), 0)).isNull();
    assertThat(Forecaster.forecast(6, List.of(1, 1, 1, 1, 1, 1), -3)).isNull();
  }

  @Test
  void large_counts_do_not_overflow() {
    assertThat(Forecaster.forecast(300_000, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300_000), 21))
        .isEqualTo(new Forecast(300_000, 1_667_397));
  }
}
