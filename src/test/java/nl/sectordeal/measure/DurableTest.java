package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.measure.Measure.Durable;
import nl.sectordeal.measure.Measure.Share;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.period.Cycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The share of the counted placements after which the person still works on day 182. The base
 * starts on 01-01-2020, so that day 182 is 01-07-2020.
 */
class DurableTest {

  private static final Example OTHER = begun("other", "2020-03-01").at("22222222");

  private final Verdicts verdicts =
      Verdicts.of(ZorgMeasures.socialReturn(), ZorgMeasures.duurzaam());

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2020-07-01, COUNTED", "2020-06-30, NOT_COUNTED NOT_DURABLE"})
  void day_182_itself_must_be_covered(String end, String verdict) {
    assertThat(verdicts.on(base().until(end).placement())).containsExactly("base 2020 " + verdict);
  }

  @Test
  void what_is_open_covers() {
    assertThat(verdicts.on(base().placement())).containsExactly("base 2020 COUNTED");
    assertThat(verdicts.on(base().endNotTold().placement())).containsExactly("base 2020 COUNTED");
  }

  @Test
  void a_planned_end_covers_while_the_real_one_is_not_known() {
    assertThat(verdicts.on(base().planned("2020-07-01").placement()))
        .containsExactly("base 2020 COUNTED");
    assertThat(verdicts.on(base().planned("2020-06-30").placement()))
        .containsExactly("base 2020 NOT_COUNTED NOT_DURABLE");
  }

  @ParameterizedTest(name = "day 182 is {1}")
  @CsvSource({
    "2020-09-30, the peildatum, COUNTED",
    "2020-10-01, a day later, NOT_COUNTED NOT_MATURE"
  })
  void is_mature_when_day_182_is_not_after_the_peildatum(String start, String day, String verdict) {
    assertThat(verdicts.on(begun("base", start).placement()))
        .containsExactly("base 2020 " + verdict);
  }

  @ParameterizedTest(name = "next work from {0}")
  @CsvSource({"2020-03-02, COUNTED", "2020-03-03, NOT_COUNTED NOT_DURABLE"})
  void thirty_days_without_work_are_allowed(String next, String verdict) {
    assertThat(
            verdicts.on(
                base().until("2020-01-31").placement(),
                begun("other", next).at("22222222").placement()))
        .contains("base 2020 " + verdict);
  }

  @ParameterizedTest(name = "second gap until {0}")
  @CsvSource({"2020-05-16, COUNTED", "2020-05-17, NOT_COUNTED NOT_DURABLE"})
  void gaps_are_added_up(String next, String verdict) {
    assertThat(
            verdicts.on(
                base().until("2020-01-31").placement(),
                begun("b", "2020-02-16").at("22222222").until("2020-04-30").placement(),
                begun("c", next).at("33333333").placement()))
        .contains("base 2020 " + verdict);
  }

  @Test
  void only_confirmed_placements_cover() {
    Example ended = base().until("2020-02-28");

    assertThat(verdicts.on(ended.placement(), OTHER.placement()))
        .containsExactly("base 2020 COUNTED");
    for (Status status : List.of(Status.PROVISIONAL, Status.UNCONFIRMED, Status.DISPUTED)) {
      assertThat(
              verdicts.on(
                  ended.placement(),
                  begun("other", "2020-03-01").at("22222222").status(status).placement()))
          .containsExactly("base 2020 NOT_COUNTED NOT_DURABLE");
    }
  }

  @Test
  void only_live_placements_cover() {
    for (State state : List.of(State.HELD, State.WITHDRAWN)) {
      assertThat(
              verdicts.on(
                  base().until("2020-02-28").placement(),
                  begun("other", "2020-03-01").at("22222222").state(state).placement()))
          .containsExactly("base 2020 NOT_COUNTED NOT_DURABLE");
    }
  }

  @ParameterizedTest(name = "{0} hours")
  @CsvSource({"12, COUNTED", "11.5, NOT_COUNTED NOT_DURABLE", ", NOT_COUNTED NOT_DURABLE"})
  void a_placement_covers_from_twelve_hours_a_week(String hours, String verdict) {
    assertThat(
            verdicts.on(
                base().until("2020-02-28").placement(),
                begun("other", "2020-03-01").at("22222222").hours(hours).placement()))
        .containsExactly("base 2020 " + verdict);
  }

  @Test
  void hours_are_not_added_up() {
    assertThat(
            verdicts.on(
                base().until("2020-02-28").placement(),
                begun("b", "2020-03-01").at("22222222").hours("8").placement(),
                begun("c", "2020-03-01").at("33333333").hours("8").placement()))
        .containsExactly("base 2020 NOT_COUNTED NOT_DURABLE");
  }

  @Test
  void an_earlier_job_that_goes_on_covers() {
    assertThat(
            verdicts.on(
                begun("long", "2018-01-01").at("22222222").placement(),
                base().until("2020-02-28").placement()))
        .containsExactly("base 2020 COUNTED");
  }

  @Test
  void is_decided_for_counted_placements_only() {
    assertThat(
            verdicts.on(
                base().hours("8").placement(),
                begun("b", "2020-02-01").at("22222222").status(Status.PROVISIONAL).placement()))
        .isEmpty();
  }

  @Test
  void the_order_of_the_measures_does_not_matter() {
    Verdicts shareFirst = Verdicts.of(ZorgMeasures.duurzaam(), ZorgMeasures.socialReturn());

    assertThat(shareFirst.decide(base().placement()))
        .extracting(Decision::measure, Decision::verdict)
        .containsExactly(
            tuple("duurzaam", Verdict.COUNTED), tuple("social-return", Verdict.COUNTED));
  }

  @Test
  void a_share_of_nothing_or_of_a_share_is_refused() {
    Measure ofShare =
        new Measure(
            "dubbel",
            "Dubbel",
            Unit.SHARE,
            Cycle.YEAR,
            List.of(),
            new Share("duurzaam", Durable.standard()),
            List.of());

    assertThatThrownBy(() -> Verdicts.of(ZorgMeasures.duurzaam()).decider())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Measure duurzaam is a share of social-return, which is none");
    assertThatThrownBy(
            () ->
                Verdicts.of(ZorgMeasures.socialReturn(), ZorgMeasures.duurzaam(), ofShare)
                    .decider())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Measure dubbel cannot be a share of duurzaam");
  }

  private static Example base() {
    return begun("base", "2020-01-01");
  }
}
