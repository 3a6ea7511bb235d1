package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons, once per calendar year, at their first confirmed placement of some size. */
class SocialReturnTest {

  private final Verdicts verdicts = Verdicts.of(ZorgMeasures.socialReturn());

  @Test
  void a_confirmed_placement_counts_in_the_year_it_starts_in() {
    assertThat(verdicts.on(begun("p", "2020-06-01").placement())).containsExactly("p 2020 COUNTED");
  }

  @Test
  void a_decision_tells_what_it_rests_on() {
    Outcome outcome = begun("p", "2020-06-01").group("WW").owner("uwv").at("22222222").placement();

    assertThat(verdicts.decide(outcome))
        .containsExactly(
            new Decision(
                "social-return",
                "2020",
                "P1",
                "p",
                Verdict.COUNTED,
                null,
                outcome.start(),
                "WW",
                "uwv",
                "22222222",
                null,
                List.of("uwv:p@00000000")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "BIJSTAND, COUNTED",
    "KWETSBARE_JONGERE, COUNTED",
    "WW, COUNTED",
    "WIA, NOT_COUNTED NOT_IN_GROUP",
    "GEEN_DOELGROEP, NOT_COUNTED NOT_IN_GROUP"
  })
  void asks_one_of_three_groups(String group, String verdict) {
    assertThat(verdicts.on(begun("p", "2020-06-01").group(group).placement()))
        .containsExactly("p 2020 " + verdict);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "12, COUNTED",
    "12.0, COUNTED",
    "11.99, NOT_COUNTED TOO_FEW_HOURS",
    ", NOT_COUNTED TOO_FEW_HOURS"
  })
  void asks_twelve_hours_and_unknown_is_too_few(String hours, String verdict) {
    assertThat(verdicts.on(begun("p", "2020-06-01").hours(hours).placement()))
        .containsExactly("p 2020 " + verdict);
  }

  @Test
  void twenty_eight_days_both_ends_included_are_enough() {
    assertThat(verdicts.on(begun("p", "2020-06-01").until("2020-06-28").placement()))
        .containsExactly("p 2020 COUNTED");
    assertThat(verdicts.on(begun("p", "2020-06-01").until("2020-06-27").placement()))
        .containsExactly("p 2020 NOT_COUNTED TOO_SHORT");
  }

  @Test
  void length_is_measured_with_the_planned_end_only_while_there_is_no_real_one() {
    assertThat(verdicts.on(begun("p", "2020-06-01").planned("2020-06-27").placement()))
        .containsExactly("p 2020 NOT_COUNTED TOO_SHORT");
    assertThat(verdicts.on(begun("p", "2020-06-01").endNotTold().planned("2020-06-27").placement()))
        .containsExactly("p 2020 NOT_COUNTED TOO_SHORT");
    assertThat(
            verdicts.on(
                begun("p", "2020-06-01").until("2020-06-28").planned("2020-06-05").placement()))
        .containsExactly("p 2020 COUNTED");
    assertThat(verdicts.on(begun("p", "2020-06-01").endNotTold().placement()))
        .containsExactly("p 2020 COUNTED");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2018-12-31, 2018 NOT_COUNTED OUTSIDE_PERIOD",
    "2019-01-01, 2019 COUNTED",
    "2019-12-31, 2019 COUNTED",
    "2020-01-01, 2020 COUNTED",
    "2021-03-31, 2021 COUNTED",
    "2021-04-01, 2021 NOT_COUNTED AFTER_PEILDATUM",
    "2022-12-31, 2022 NOT_COUNTED AFTER_PEILDATUM",
    "2023-01-01, 2023 NOT_COUNTED OUTSIDE_PERIOD"
  })
  void counts_what_starts_within_the_deal_and_by_the_peildatum(String start, String decision) {
    assertThat(verdicts.on(begun("p", start).placement())).containsExactly("p " + decision);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "CONFIRMED, COUNTED",
    "PROVISIONAL, PROVISIONAL PROVISIONAL",
    "DISPUTED, HELD DISPUTED",
    "UNCONFIRMED, NOT_COUNTED UNCONFIRMED"
  })
  void asks_confirmation_by_both_sides(Status status, String verdict) {
    assertThat(verdicts.on(begun("p", "2020-06-01").status(status).placement()))
        .containsExactly("p 2020 " + verdict);
  }

  @Test
  void waits_for_a_person_when_every_claim_is_held_or_the_group_is() {
    assertThat(verdicts.on(begun("p", "2020-06-01").state(State.HELD).placement()))
        .containsExactly("p 2020 HELD ROW_HELD");
    assertThat(verdicts.on(begun("p", "2020-06-01").groupHeld().placement()))
        .containsExactly("p 2020 HELD ROW_HELD");
  }

  @Test
  void a_withdrawn_placement_leaves_one_decision() {
    assertThat(verdicts.on(begun("p", "2020-06-01").state(State.WITHDRAWN).placement()))
        .containsExactly("p 2020 NOT_COUNTED WITHDRAWN");
  }

  @Test
  void other_kinds_of_outcomes_are_no_candidates() {
    assertThat(
            verdicts.on(
                begun("t", "2020-06-01").participation(), begun("q", "2020-06-01").qualification()))
        .isEmpty();
  }
}
