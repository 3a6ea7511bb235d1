package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.outcome.Outcome.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Persons, once in the deal, at the first of a finished traject, a qualification or a placement.
 */
class KlaargestoomdTest {

  private final Verdicts verdicts = Verdicts.of(ZorgMeasures.klaargestoomd());

  @Test
  void a_finished_traject_counts_on_its_end() {
    var traject = begun("t", "2018-06-01").type("WERKFIT").until("2019-02-28").participation();

    assertThat(verdicts.decide(traject))
        .singleElement()
        .satisfies(decision -> assertThat(Verdicts.line(decision)).isEqualTo("t deal COUNTED"))
        .extracting(Decision::date)
        .isEqualTo(LocalDate.of(2019, 2, 28));
  }

  @Test
  void a_traject_that_ended_before_the_deal_is_told_under_its_own_year() {
    assertThat(
            verdicts.on(
                begun("t", "2018-06-01").type("WERKFIT").until("2018-12-31").participation()))
        .containsExactly("t 2018 NOT_COUNTED OUTSIDE_PERIOD");
  }

  @Test
  void a_traject_that_ends_after_the_peildatum_does_not_count_yet() {
    assertThat(
            verdicts.on(
                begun("t", "2021-01-01").type("WERKFIT").until("2021-04-01").participation()))
        .containsExactly("t deal NOT_COUNTED AFTER_PEILDATUM");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"LOPEND", "AFGEBROKEN", "NULL"})
  void a_traject_with_another_result_or_none_is_not_finished(String result) {
    String told = "NULL".equals(result) ? null : result;

    assertThat(
            verdicts.on(
                begun("t", "2020-06-01")
                    .type("WERKFIT")
                    .until("2020-08-31")
                    .result(told)
                    .participation()))
        .containsExactly("t deal NOT_COUNTED NOT_FINISHED");
  }

  @Test
  void a_finished_traject_without_an_end_is_not_finished_and_no_date_is_tested() {
    assertThat(verdicts.on(begun("t", "2020-06-01").type("WERKFIT").participation()))
        .containsExactly("t deal NOT_COUNTED NOT_FINISHED");
    assertThat(verdicts.on(begun("t", "2021-06-01").type("WERKFIT").endNotTold().participation()))
        .containsExactly("t deal NOT_COUNTED NOT_FINISHED");
    assertThat(verdicts.on(begun("t", "2018-06-01").type("WERKFIT").participation()))
        .containsExactly("t 2018 NOT_COUNTED NOT_FINISHED");
  }

  @Test
  void without_an_event_the_decision_bears_the_start() {
    assertThat(verdicts.decide(begun("t", "2020-06-01").type("WERKFIT").participation()))
        .extracting(Decision::date)
        .containsExactly(LocalDate.of(2020, 6, 1));
  }

  @Test
  void a_result_that_is_not_mapped_waits_for_a_person() {
    Example ended = begun("t", "2020-06-01").type("WERKFIT").until("2020-08-31").resultHeld();

    assertThat(verdicts.on(ended.participation())).containsExactly("t deal HELD ROW_HELD");
  }

  @Test
  void an_open_traject_is_not_finished_whatever_its_result_will_mean() {
    assertThat(verdicts.on(begun("t", "2020-06-01").type("WERKFIT").resultHeld().participation()))
        .containsExactly("t deal NOT_COUNTED NOT_FINISHED");
  }

  @Test
  void a_held_result_or_group_that_is_not_asked_does_not_matter() {
    Verdicts started = Verdicts.of(ZorgMeasures.all().get(4));

    assertThat(
            started.on(
                begun("t", "2020-06-01").type("WERKFIT").resultHeld().groupHeld().participation()))
        .containsExactly("t deal COUNTED");
  }

  @Test
  void a_withdrawn_traject_is_told_in_the_period_it_would_have_counted_in() {
    assertThat(
            verdicts.on(
                begun("t", "2020-06-01")
                    .type("WERKFIT")
                    .until("2020-08-31")
                    .state(State.WITHDRAWN)
                    .participation()))
        .containsExactly("t deal NOT_COUNTED WITHDRAWN");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"MBO_CERTIFICAAT", "PRAKTIJKVERKLARING", "DIPLOMA"})
  void a_qualification_counts_on_its_date(String type) {
    assertThat(verdicts.on(begun("q", "2021-03-31").type(type).qualification()))
        .containsExactly("q deal COUNTED");
  }

  @Test
  void a_placement_counts_whatever_the_group() {
    assertThat(verdicts.on(begun("p", "2021-03-31").group("WIA").placement()))
        .containsExactly("p deal COUNTED");
  }

  @Test
  void other_types_are_no_candidates() {
    assertThat(
            verdicts.on(
                begun("t", "2020-06-01").type("TAALLES").participation(),
                begun("q", "2020-06-01").type("VCA").qualification()))
        .isEmpty();
  }
}
