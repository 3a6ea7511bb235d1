package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Rows.roc;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal._support.Said.placement;
import static nl.sectordeal.outcome.Outcome.Placement.Status.CONFIRMED;
import static nl.sectordeal.outcome.Outcome.Placement.Status.DISPUTED;
import static nl.sectordeal.outcome.Outcome.Placement.Status.UNCONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementStatusTest {

  /** Too long ago to be provisional at the end of March 2021. */
  private static Said old() {
    return placement("2020-01-06");
  }

  private static Status status(Row... rows) {
    return Settled.placement(rows).status();
  }

  @Test
  void a_claim_of_each_side_confirms() {
    Row e = employer("e").says(old());
    Row bbl = roc("r").says(old().contract("BBL"));
    Row g = gemeente("g").says(old());
    Row u = uwv("u").says(old());

    assertThat(status(e, g)).isEqualTo(CONFIRMED);
    assertThat(status(e, u)).isEqualTo(CONFIRMED);
    assertThat(status(bbl, g)).isEqualTo(CONFIRMED);
    assertThat(status(bbl, u)).isEqualTo(CONFIRMED);
  }

  @Test
  void two_claims_of_one_side_do_not_confirm() {
    Row e = employer("e").says(old());
    Row bbl = roc("r").says(old().contract("BBL"));
    Row g = gemeente("g").says(old());
    Row u = uwv("u").says(old());

    assertThat(status(e, bbl)).isEqualTo(UNCONFIRMED);
    assertThat(status(g, u)).isEqualTo(UNCONFIRMED);
    assertThat(status(e)).isEqualTo(UNCONFIRMED);
    assertThat(status(g)).isEqualTo(UNCONFIRMED);
  }

  @Test
  void other_sources_join_and_confirm_nothing() {
    Row bol = roc("r").says(old().contract("BOL"));
    Row noContract = roc("r").says(old());
    Row academy = other("o").says(old());
    Row g = gemeente("g").says(old());
    Row e = employer("e").says(old());

    assertThat(status(bol, g)).isEqualTo(UNCONFIRMED);
    assertThat(status(noContract, g)).isEqualTo(UNCONFIRMED);
    assertThat(status(academy, g)).isEqualTo(UNCONFIRMED);
    assertThat(status(academy, e)).isEqualTo(UNCONFIRMED);
  }

  @Test
  void approved_proof_alone_confirms() {
    assertThat(status(uwv("u").says(old().proof(Proof.APPROVED)))).isEqualTo(CONFIRMED);
    assertThat(status(other("o").says(old().proof(Proof.APPROVED)))).isEqualTo(CONFIRMED);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "REQUESTED", "RECEIVED", "EXPIRED"})
  void other_proof_confirms_nothing(Proof proof) {
    assertThat(status(uwv("u").says(old().proof(proof)))).isEqualTo(UNCONFIRMED);
  }

  @Test
  void rejected_proof_disputes_even_what_both_sides_claim() {
    Row e = employer("e").says(old().proof(Proof.APPROVED));
    Row g = gemeente("g").says(old().proof(Proof.REJECTED));

    assertThat(status(e, g)).isEqualTo(DISPUTED);
  }

  @Test
  void a_claim_that_the_person_never_started_disputes() {
    Row e = employer("e").says(old().neverStarted());
    Row g = gemeente("g").says(old());

    assertThat(status(e, g)).isEqualTo(DISPUTED);
    assertThat(status(e)).isEqualTo(DISPUTED);
  }

  @ParameterizedTest(name = "peildatum {0}, start {1}: {2}")
  @CsvSource({
    "2021-03-31, 2020-10-31, PROVISIONAL",
    "2021-03-31, 2020-10-30, UNCONFIRMED",
    "2021-03-31, 2021-05-01, PROVISIONAL", // has still to begin
    "2021-02-28, 2020-09-28, PROVISIONAL",
    "2021-02-28, 2020-09-27, UNCONFIRMED",
    "2021-07-31, 2021-02-28, PROVISIONAL", // clipped to the end of the month
    "2021-07-31, 2021-02-27, UNCONFIRMED"
  })
  void proof_may_come_for_five_months(LocalDate peildatum, String start, Status expected) {
    OutcomeSettler settler =
        new OutcomeSettler(OutcomeTerms.standard(), new Peildatum(peildatum), Settled.AS_KNOWN_AT);
    PersonRows rows = new PersonRows("P1", List.of(uwv("u").says(placement(start))));

    assertThat(settler.settle(rows).outcomes())
        .extracting(outcome -> ((Outcome.Placement) outcome).status())
        .containsExactly(expected);
  }

  @Test
  void it_is_the_settled_start_that_must_lie_in_the_window() {
    Row e = employer("e").says(placement("2020-10-20"));
    Row o = other("o").says(placement("2020-11-02"));

    assertThat(status(e, o)).isEqualTo(UNCONFIRMED);
  }

  @Test
  void a_held_claim_gives_no_side_no_dispute_and_no_proof() {
    Row e = employer("e").says(old());

    assertThat(status(e, gemeente("g").held().says(old()))).isEqualTo(UNCONFIRMED);
    assertThat(status(e, gemeente("g").says(old().holding(Field.PROOF)))).isEqualTo(UNCONFIRMED);
    assertThat(status(e, uwv("u").held().says(old().neverStarted()))).isEqualTo(UNCONFIRMED);
    assertThat(status(e, uwv("u").held().says(old().proof(Proof.APPROVED)))).isEqualTo(UNCONFIRMED);
  }

  @Test
  void where_all_claims_are_held_nothing_is_confirmed_or_disputed() {
    Row e = employer("e").held().says(old());
    Row g = gemeente("g").held().says(old().proof(Proof.APPROVED));

    assertThat(status(e, g)).isEqualTo(UNCONFIRMED);
    assertThat(status(uwv("u").held().says(old().neverStarted()))).isEqualTo(UNCONFIRMED);
  }
}
