package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.State;
import org.junit.jupiter.api.Test;

/** A renewed contract at one employer is no new start, in whatever period. */
class JobRuleTest {

  private static final Commitment AGREEMENT =
      begun("w", "2019-01-01").type("WERKAKKOORD").commitment(40);

  private final Verdicts persons = Verdicts.of(ZorgMeasures.socialReturn());
  private final Verdicts placements = Verdicts.of(ZorgMeasures.werkakkoordBanen()).with(AGREEMENT);

  @Test
  void a_contract_that_follows_within_31_days_is_the_same_job() {
    assertThat(
            persons.on(
                begun("a", "2020-06-01").until("2020-12-10").placement(),
                begun("b", "2021-01-10").placement()))
        .containsExactly("a 2020 COUNTED", "b 2021 NOT_COUNTED ALREADY_COUNTED");
  }

  @Test
  void a_contract_that_follows_after_32_days_is_a_new_one() {
    assertThat(
            persons.on(
                begun("a", "2020-06-01").until("2020-12-10").placement(),
                begun("b", "2021-01-11").placement()))
        .containsExactly("a 2020 COUNTED", "b 2021 COUNTED");
  }

  @Test
  void another_employer_is_another_job() {
    assertThat(
            persons.on(
                begun("a", "2020-06-01").until("2020-12-31").placement(),
                begun("b", "2021-01-01").at("22222222").placement()))
        .containsExactly("a 2020 COUNTED", "b 2021 COUNTED");
  }

  @Test
  void placements_without_an_employer_are_no_job() {
    assertThat(
            persons.on(
                begun("a", "2020-06-01").at(null).until("2020-12-31").placement(),
                begun("b", "2021-01-01").at(null).placement()))
        .containsExactly("a 2020 COUNTED", "b 2021 COUNTED");
  }

  @Test
  void holds_for_placements_too() {
    assertThat(
            placements.on(
                begun("a", "2020-06-01").until("2020-08-31").placement(),
                begun("b", "2020-09-01").placement()))
        .containsExactly("a deal COUNTED", "b deal NOT_COUNTED ALREADY_COUNTED");
  }

  @Test
  void jobs_chain_through_placements_that_do_not_count_themselves() {
    assertThat(
            placements.on(
                begun("a", "2020-01-01").until("2020-01-31").placement(),
                begun("b", "2020-02-15").until("2020-03-15").group("WW").placement(),
                begun("c", "2020-04-01").until("2020-04-20").state(State.HELD).placement(),
                begun("d", "2020-05-15").placement()))
        .containsExactly(
            "a deal COUNTED",
            "b deal NOT_COUNTED NOT_IN_GROUP",
            "c deal NOT_COUNTED ALREADY_COUNTED",
            "d deal NOT_COUNTED ALREADY_COUNTED");
  }

  @Test
  void a_withdrawn_placement_does_not_chain() {
    assertThat(
            placements.on(
                begun("a", "2020-01-01").until("2020-01-31").placement(),
                begun("b", "2020-02-15").until("2020-03-15").state(State.WITHDRAWN).placement(),
                begun("c", "2020-04-01").placement()))
        .containsExactly("a deal COUNTED", "b deal NOT_COUNTED WITHDRAWN", "c deal COUNTED");
  }

  @Test
  void a_short_placement_within_a_long_one_does_not_end_the_job() {
    assertThat(
            placements.on(
                begun("a", "2020-01-01").until("2020-12-31").placement(),
                begun("b", "2020-02-01").until("2020-02-28").placement(),
                begun("c", "2021-01-31").placement()))
        .containsExactly(
            "a deal COUNTED",
            "b deal NOT_COUNTED ALREADY_COUNTED",
            "c deal NOT_COUNTED ALREADY_COUNTED");
  }

  @Test
  void an_open_placement_goes_on_but_a_planned_end_ends_it() {
    assertThat(
            placements.on(
                begun("a", "2019-01-01").placement(), begun("b", "2021-01-01").placement()))
        .containsExactly("a deal COUNTED", "b deal NOT_COUNTED ALREADY_COUNTED");
    assertThat(
            placements.on(
                begun("a", "2019-01-01").planned("2019-12-31").placement(),
                begun("b", "2021-01-01").placement()))
        .containsExactly("a deal COUNTED", "b deal COUNTED");
  }

  @Test
  void the_counted_one_of_a_job_goes_before_an_earlier_provisional_one() {
    assertThat(
            persons.on(
                begun("a", "2020-12-01").until("2020-12-31").status(Status.PROVISIONAL).placement(),
                begun("b", "2021-01-01").placement()))
        .containsExactly("a 2020 NOT_COUNTED ALREADY_COUNTED", "b 2021 COUNTED");
  }

  /** Else the renewed contract would have pushed out the other job, and then dropped out itself. */
  @Test
  void goes_before_the_rule_per_person() {
    assertThat(
            persons.on(
                begun("old", "2020-06-01").until("2020-12-31").placement(),
                begun("renewed", "2021-01-01").until("2021-02-28").placement(),
                begun("other", "2021-03-01").at("22222222").placement()))
        .containsExactly(
            "old 2020 COUNTED", "renewed 2021 NOT_COUNTED ALREADY_COUNTED", "other 2021 COUNTED");
  }

  @Test
  void two_employers_may_use_the_same_key() {
    assertThat(
            persons.on(
                begun("a", "2020-06-01").until("2020-12-31").placement(),
                begun("a", "2021-01-01").at("22222222").placement()))
        .containsExactly("a 2020 COUNTED", "a 2021 COUNTED");
  }
}
