package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Rows.roc;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal._support.Said.contact;
import static nl.sectordeal._support.Said.participation;
import static nl.sectordeal._support.Said.placement;
import static nl.sectordeal._support.Said.qualification;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Backing.Lack;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What partners' rows bring to show that an outcome happened. */
class BackingTest {
  private static Said work() {
    return placement("2020-01-06");
  }

  private static Backing of(Row... rows) {
    return Settled.only(rows).facts().backing();
  }

  @Test
  void approved_proof_is_complete() {
    assertThat(of(gemeente("g").says(work().proof(Proof.APPROVED))))
        .isEqualTo(Backing.complete(Backing.Proof.APPROVED));
  }

  @Test
  void a_row_of_each_side_is_complete() {
    assertThat(of(employer("e").says(work()), uwv("u").says(work())))
        .isEqualTo(Backing.complete(Backing.Proof.BOTH_SIDES));
    assertThat(of(roc("r").says(work().contract("BBL")), gemeente("g").says(work())))
        .isEqualTo(Backing.complete(Backing.Proof.BOTH_SIDES));
  }

  @Test
  void one_side_lacks_the_other() {
    assertThat(of(employer("e").says(work())).lack()).isEqualTo(Lack.PUBLIC_SIDE);
    assertThat(of(uwv("u").says(work())).lack()).isEqualTo(Lack.WORK_SIDE);
    assertThat(of(other("o").says(work())).lack()).isEqualTo(Lack.BOTH_SIDES);
  }

  @ParameterizedTest
  @CsvSource({"RECEIVED, APPROVAL", "REQUESTED, DOCUMENT", "NONE, WORK_SIDE"})
  void a_document_on_its_way_is_nearer_than_another_partners_row(Proof proof, Lack lack) {
    assertThat(of(gemeente("g").says(work().proof(proof))))
        .isEqualTo(Backing.lacking(Backing.Proof.PUBLIC_SIDE, lack));
  }

  @Test
  void a_claim_whose_proof_lapsed_stands_behind_nothing() {
    assertThat(of(employer("e").says(work()), gemeente("g").says(work().proof(Proof.EXPIRED))))
        .isEqualTo(Backing.lacking(Backing.Proof.WORK_SIDE, Lack.RENEWAL));
  }

  @Test
  void a_third_partner_makes_good_for_proof_that_lapsed() {
    assertThat(
            of(
                employer("e").says(work()),
                gemeente("g").says(work().proof(Proof.EXPIRED)),
                uwv("u").says(work())))
        .isEqualTo(Backing.complete(Backing.Proof.BOTH_SIDES));
  }

  @Test
  void what_is_disputed_is_backed_by_nothing() {
    Row e = employer("e").says(work().neverStarted());
    assertThat(of(e, gemeente("g").says(work())))
        .isEqualTo(Backing.lacking(Backing.Proof.NONE, Lack.DISPUTE));
    assertThat(
            of(
                gemeente("g").says(work().proof(Proof.APPROVED)),
                uwv("u").says(work().proof(Proof.REJECTED))))
        .isEqualTo(Backing.lacking(Backing.Proof.NONE, Lack.DISPUTE));
  }

  @Test
  void a_held_claim_is_no_side() {
    assertThat(of(employer("e").says(work().holding(Field.PROOF)), uwv("u").says(work())).lack())
        .isEqualTo(Lack.WORK_SIDE);
    assertThat(of(employer("e").held().says(work()))).isEqualTo(Backing.NONE);
  }

  @Test
  void a_certificate_is_shown_by_the_school_only() {
    Said certificate = qualification("DIPLOMA", "2020-06-30");
    assertThat(of(roc("r").says(certificate)))
        .isEqualTo(Backing.complete(Backing.Proof.CERTIFICATE));
    assertThat(of(gemeente("g").says(certificate), other("o").says(certificate)))
        .isEqualTo(Backing.lacking(Backing.Proof.ONE_PARTNER, Lack.CERTIFICATE));
  }

  @Test
  void a_participation_needs_a_second_partner() {
    Said traject = participation("WERKFIT", "2020-06-30");
    Row g = gemeente("g").says(traject);
    assertThat(of(g).lack()).isEqualTo(Lack.SECOND_PARTNER);
    assertThat(of(g, other("o").says(traject)).proof()).isEqualTo(Backing.Proof.TWO_PARTNERS);
  }

  @Test
  void two_lists_of_one_gemeente_are_one_partner() {
    Said traject = participation("WERKFIT", "2020-06-30");
    assertThat(of(gemeente("g1").says(traject), gemeente("g2").says(traject)).lack())
        .isEqualTo(Lack.SECOND_PARTNER);
  }

  @Test
  void a_contact_is_its_own_registration() {
    assertThat(of(other("o").says(contact("GESPREK", "2020-06-30"))))
        .isEqualTo(Backing.complete(Backing.Proof.REGISTRATION));
  }

  @Test
  void nothing_stands_behind_what_was_withdrawn() {
    assertThat(of(employer("e").vanished().says(work()))).isEqualTo(Backing.NONE);
  }
}
