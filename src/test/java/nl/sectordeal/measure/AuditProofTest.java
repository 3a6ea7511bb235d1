package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.outcome.Backing;
import nl.sectordeal.outcome.Backing.Lack;
import nl.sectordeal.outcome.Backing.Proof;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an auditor finds behind a decision, and until when the rest may come. */
class AuditProofTest {
  private static final Backing BOTH = new Backing(Proof.BOTH_SIDES, null, List.of());
  private static final Backing PUBLIC = new Backing(Proof.PUBLIC_SIDE, Lack.WORK_SIDE, List.of());
  private static final Backing CERTIFICATE = new Backing(Proof.CERTIFICATE, null, List.of());

  private static Backing told(String partner) {
    return new Backing(Proof.ONE_PARTNER, Lack.SECOND_PARTNER, List.of(partner));
  }

  /** Proof, missing, until and readiness of each decision that counts or waits. */
  private static List<String> proofs(Measure measure, String peildatum, Outcome... outcomes) {
    Peildatum day = new Peildatum(LocalDate.parse(peildatum));
    List<Decision> decisions = Verdicts.of(measure).in(peildatum.substring(0, 7)).decide(outcomes);
    AuditProofFinder finder =
        new AuditProofFinder(List.of(measure), new AuditTerms(ZorgMeasures.DEAL, 5, 3), 30, day);
    PersonHistory history = Verdicts.history("P1", Arrays.asList(outcomes));
    return decisions.stream()
        .map(decision -> finder.find(decision, decisions, history))
        .filter(Objects::nonNull)
        .map(
            proof ->
                String.join(
                    " ",
                    proof.decision().outcome(),
                    proof.proof().name(),
                    String.valueOf(proof.missing()),
                    String.valueOf(proof.until()),
                    proof.readiness().name(),
                    proof.outcome()))
        .toList();
  }

  @Test
  void complete_proof_lacks_nothing() {
    assertThat(
            proofs(
                ZorgMeasures.socialReturn(),
                "2021-03-31",
                begun("a", "2021-01-04").backing(BOTH).placement()))
        .containsExactly("a BOTH_SIDES null null AUDIT_PROOF a");
  }

  @Test
  void what_is_missing_may_come_while_the_period_is_issued_again() {
    assertThat(
            proofs(
                ZorgMeasures.socialReturn(),
                "2021-03-31",
                begun("a", "2021-01-04").backing(PUBLIC).placement()))
        .containsExactly("a PUBLIC_SIDE WORK_SIDE 2022-03-31 OPEN a");
  }

  @Test
  void and_to_the_end_of_the_proof_window_where_that_is_later() {
    assertThat(
            proofs(
                ZorgMeasures.socialReturn(),
                "2021-03-31",
                begun("a", "2020-12-01").backing(PUBLIC).placement()))
        .containsExactly("a PUBLIC_SIDE WORK_SIDE 2021-05-01 OPEN a");
  }

  @ParameterizedTest
  @CsvSource({"2021-03-31, OPEN", "2021-04-30, LATE"})
  void on_the_last_day_it_may_still_come(String peildatum, Readiness readiness) {
    assertThat(
            proofs(
                ZorgMeasures.socialReturn(),
                peildatum,
                begun("a", "2020-01-06").backing(PUBLIC).placement()))
        .containsExactly("a PUBLIC_SIDE WORK_SIDE 2021-03-31 " + readiness + " a");
  }

  @Test
  void a_figure_of_the_deal_is_open_until_after_the_deal() {
    assertThat(
            proofs(
                ZorgMeasures.klaargestoomd(),
                "2021-03-31",
                begun("a", "2019-02-01")
                    .type("WERKFIT")
                    .until("2019-06-30")
                    .backing(told("GEMEENTE"))
                    .participation()))
        .containsExactly("a ONE_PARTNER SECOND_PARTNER 2023-03-31 OPEN a");
  }

  @Test
  void what_waits_for_the_other_side_is_told_too() {
    assertThat(
            proofs(
                ZorgMeasures.socialReturn(),
                "2021-03-31",
                begun("a", "2021-02-01").status(Status.PROVISIONAL).backing(PUBLIC).placement()))
        .containsExactly("a PUBLIC_SIDE WORK_SIDE 2022-03-31 OPEN a");
  }

  @Test
  void what_does_not_count_is_not() {
    assertThat(
            proofs(
                ZorgMeasures.socialReturn(),
                "2021-03-31",
                begun("a", "2021-02-01").hours("8").backing(PUBLIC).placement()))
        .isEmpty();
  }

  @Test
  void a_person_is_shown_by_another_outcome_that_would_have_counted() {
    assertThat(
            proofs(
                ZorgMeasures.klaargestoomd(),
                "2021-03-31",
                begun("a", "2019-02-01")
                    .type("WERKFIT")
                    .until("2019-06-30")
                    .backing(told("GEMEENTE"))
                    .participation(),
                begun("b", "2020-06-30").type("DIPLOMA").backing(CERTIFICATE).qualification()))
        .containsExactly("a CERTIFICATE null null AUDIT_PROOF b");
  }

  @Test
  void work_that_counted_in_an_earlier_year_does_not_show_this_one() {
    assertThat(
            proofs(
                ZorgMeasures.socialReturn(),
                "2021-03-31",
                begun("old", "2020-12-21").until("2020-12-31").days(40).backing(BOTH).placement(),
                begun("again", "2021-01-04").backing(BOTH).placement(),
                begun("other", "2021-01-11").at("22222222").backing(PUBLIC).placement()))
        .containsExactly(
            "old BOTH_SIDES null null AUDIT_PROOF old",
            "other PUBLIC_SIDE WORK_SIDE 2022-03-31 OPEN other");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-01, AUDIT_PROOF",
    "2019-01-31, OPEN",
    "2019-07-28, AUDIT_PROOF",
    "2019-07-29, OPEN",
  })
  void a_certificate_from_the_start_to_four_weeks_after_the_end_shows_a_traject(
      String date, Readiness readiness) {
    assertThat(
            proofs(
                werkfit(),
                "2021-03-31",
                begun("a", "2019-02-01")
                    .type("WERKFIT")
                    .until("2019-06-30")
                    .backing(told("GEMEENTE"))
                    .participation(),
                begun("b", date).type("DIPLOMA").backing(CERTIFICATE).qualification()))
        .singleElement()
        .asString()
        .contains(readiness.name());
  }

  @ParameterizedTest
  @CsvSource({
    "ACADEMY, WERKFIT, 2019-07-30, AUDIT_PROOF",
    "ACADEMY, WERKFIT, 2019-07-31, OPEN",
    "GEMEENTE, WERKFIT, 2019-07-30, OPEN",
    "ACADEMY, TAAL, 2019-03-01, OPEN"
  })
  void the_same_told_by_another_partner_shows_a_traject(
      String partner, String type, String start, Readiness readiness) {
    assertThat(
            proofs(
                werkfit(),
                "2021-03-31",
                begun("a", "2019-02-01")
                    .type("WERKFIT")
                    .until("2019-06-30")
                    .backing(told("GEMEENTE"))
                    .participation(),
                begun("b", start).type(type).backing(told(partner)).participation()))
        .first()
        .asString()
        .startsWith("a ")
        .contains(readiness.name());
  }

  private static Measure werkfit() {
    Measure measure = ZorgMeasures.klaargestoomd();
    return new Measure(
        "werkfit",
        "Werkfit",
        Measure.Unit.PARTICIPATIONS,
        measure.cycle(),
        List.of(ZorgMeasures.participation(Set.of("WERKFIT"), Measure.Event.START, null)),
        null,
        List.of());
  }
}
