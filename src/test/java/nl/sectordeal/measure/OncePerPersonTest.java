package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.State;
import org.junit.jupiter.api.Test;

/** Per person and period one decision stands; the rest are already counted. */
class OncePerPersonTest {

  private final Verdicts verdicts = Verdicts.of(ZorgMeasures.socialReturn());

  @Test
  void the_first_in_the_period_counts() {
    assertThat(
            verdicts.on(
                begun("second", "2020-06-01").at("22222222").placement(),
                begun("first", "2020-02-01").placement()))
        .containsExactly("first 2020 COUNTED", "second 2020 NOT_COUNTED ALREADY_COUNTED");
  }

  @Test
  void each_period_counts_anew() {
    assertThat(
            verdicts.on(
                begun("a", "2020-12-31").placement(),
                begun("b", "2021-01-01").at("22222222").placement()))
        .containsExactly("a 2020 COUNTED", "b 2021 COUNTED");
  }

  @Test
  void a_counted_one_goes_before_an_earlier_provisional_one() {
    assertThat(
            verdicts.on(
                begun("a", "2021-01-01").status(Status.PROVISIONAL).placement(),
                begun("b", "2021-02-01").at("22222222").placement()))
        .containsExactly("a 2021 NOT_COUNTED ALREADY_COUNTED", "b 2021 COUNTED");
  }

  @Test
  void a_provisional_one_goes_before_an_earlier_held_one() {
    assertThat(
            verdicts.on(
                begun("a", "2021-01-01").state(State.HELD).placement(),
                begun("b", "2021-02-01").status(Status.PROVISIONAL).at("22222222").placement()))
        .containsExactly("a 2021 NOT_COUNTED ALREADY_COUNTED", "b 2021 PROVISIONAL PROVISIONAL");
  }

  @Test
  void what_does_not_count_anyway_keeps_its_own_reason() {
    assertThat(
            verdicts.on(
                begun("a", "2021-01-01").hours("8").placement(),
                begun("b", "2021-02-01").at("22222222").placement()))
        .containsExactly("a 2021 NOT_COUNTED TOO_FEW_HOURS", "b 2021 COUNTED");
  }

  @Test
  void on_one_day_the_kind_and_then_the_record_settle_it() {
    Verdicts klaargestoomd = Verdicts.of(ZorgMeasures.klaargestoomd());

    assertThat(
            klaargestoomd.on(
                begun("b", "2020-06-01").type("DIPLOMA").qualification(),
                begun("z", "2020-06-01").at("22222222").placement(),
                begun("y", "2020-06-01").placement()))
        .containsExactly(
            "y deal COUNTED",
            "z deal NOT_COUNTED ALREADY_COUNTED",
            "b deal NOT_COUNTED ALREADY_COUNTED");
  }

  @Test
  void the_earliest_event_wins_though_it_began_later() {
    Verdicts klaargestoomd = Verdicts.of(ZorgMeasures.klaargestoomd());

    assertThat(
            klaargestoomd.on(
                begun("traject", "2020-01-01").type("WERKFIT").until("2020-09-30").participation(),
                begun("diploma", "2020-06-30").type("DIPLOMA").qualification()))
        .containsExactly("traject deal NOT_COUNTED ALREADY_COUNTED", "diploma deal COUNTED");
  }

  @Test
  void does_not_hold_for_what_is_counted_in_participations() {
    Verdicts werkfit = Verdicts.of(ZorgMeasures.all().get(4));

    assertThat(
            werkfit.on(
                begun("a", "2020-01-01").type("WERKFIT").participation(),
                begun("b", "2020-08-01").type("WERKFIT").participation(),
                begun("c", "2020-09-01").type("WERKONTWIKKEL").participation()))
        .containsExactly("a deal COUNTED", "b deal COUNTED");
  }
}
