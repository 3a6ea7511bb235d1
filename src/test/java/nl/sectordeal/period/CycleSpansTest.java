package nl.sectordeal.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The periods of a measure, from the first day of a deal to its last. */
class CycleSpansTest {

  @Test
  void years_are_cut_off_at_both_ends() {
    assertThat(spans(Cycle.YEAR, "2019-11-14", "2021-06-30"))
        .containsExactly(
            span("2019", "2019-11-14", "2019-12-31"),
            span("2020", "2020-01-01", "2020-12-31"),
            span("2021", "2021-01-01", "2021-06-30"));
  }

  @Test
  void months_are_whole_or_cut_off() {
    assertThat(spans(Cycle.MONTH, "2020-02-01", "2020-03-05"))
        .containsExactly(
            span("2020-02", "2020-02-01", "2020-02-29"),
            span("2020-03", "2020-03-01", "2020-03-05"));
  }

  @Test
  void a_deal_is_one() {
    assertThat(spans(Cycle.DEAL, "2019-11-14", "2021-06-30"))
        .containsExactly(span("deal", "2019-11-14", "2021-06-30"));
  }

  @Test
  void a_single_day_is_a_period_and_no_day_is_none() {
    assertThat(spans(Cycle.YEAR, "2021-12-31", "2021-12-31"))
        .containsExactly(span("2021", "2021-12-31", "2021-12-31"));
    assertThat(spans(Cycle.YEAR, "2022-01-01", "2021-12-31")).isEmpty();
  }

  private static List<Span> spans(Cycle cycle, String from, String until) {
    return cycle.listSpans(LocalDate.parse(from), LocalDate.parse(until));
  }

  private static Span span(String label, String first, String last) {
    return new Span(label, LocalDate.parse(first), LocalDate.parse(last));
  }
}
