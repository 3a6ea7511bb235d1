package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.Outcome.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placements at an employer with an agreement in force on the start. */
class AgreementsTest {

  private static final Commitment IN_2020 =
      agreement("w1", "2020-01-01").until("2020-12-31").commitment(10);

  private final Verdicts verdicts = Verdicts.of(ZorgMeasures.werkakkoordBanen()).with(IN_2020);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2019-12-31, NOT_COUNTED NO_AGREEMENT",
    "2020-01-01, COUNTED",
    "2020-12-31, COUNTED",
    "2021-01-01, NOT_COUNTED NO_AGREEMENT"
  })
  void the_agreement_must_hold_on_the_start(String start, String verdict) {
    assertThat(verdicts.on(begun("p", start).placement())).containsExactly("p deal " + verdict);
  }

  @Test
  void another_employer_or_an_unknown_one_has_no_agreement() {
    assertThat(
            verdicts.on(
                begun("p", "2020-06-01").at("22222222").placement(),
                begun("q", "2020-06-01").at(null).placement()))
        .containsExactly("p deal NOT_COUNTED NO_AGREEMENT", "q deal NOT_COUNTED NO_AGREEMENT");
  }

  @Test
  void few_hours_and_few_days_are_not_asked() {
    assertThat(verdicts.on(begun("p", "2020-06-01").hours(null).days(1).placement()))
        .containsExactly("p deal COUNTED");
  }

  @Test
  void an_open_agreement_holds_for_ever() {
    Agreements agreements = new Agreements(List.of(agreement("w", "2020-01-01").commitment(10)));

    assertThat(agreements.inForce("WERKAKKOORD", "11111111", LocalDate.of(2030, 1, 1))).isTrue();
  }

  @Test
  void an_agreement_of_another_type_does_not_count() {
    Agreements agreements =
        new Agreements(List.of(begun("w", "2020-01-01").type("CONVENANT").commitment(10)));

    assertThat(agreements.inForce("WERKAKKOORD", "11111111", LocalDate.of(2020, 1, 1))).isFalse();
    assertThat(agreements.promisedBy(Set.of("WERKAKKOORD"), LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void held_and_withdrawn_agreements_do_not_count() {
    Agreements agreements =
        new Agreements(
            List.of(
                agreement("w1", "2020-01-01").state(State.HELD).commitment(10),
                agreement("w2", "2020-01-01").state(State.WITHDRAWN).commitment(10)));

    assertThat(agreements.inForce("WERKAKKOORD", "11111111", LocalDate.of(2020, 1, 1))).isFalse();
    assertThat(agreements.promisedBy(Set.of("WERKAKKOORD"), LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void promised_is_the_sum_of_the_agreements_begun_also_of_those_that_ended() {
    Agreements agreements =
        new Agreements(
            List.of(
                IN_2020,
                agreement("w2", "2021-03-31").commitment(5),
                agreement("w3", "2021-04-01").commitment(100),
                agreement("w4", "2020-01-01").at("22222222").commitment(7)));

    assertThat(agreements.promisedBy(Set.of("WERKAKKOORD"), LocalDate.of(2021, 3, 31)))
        .isEqualTo(Map.of("11111111", 15, "22222222", 7));
  }

  @Test
  void the_name_is_that_of_the_agreement() {
    assertThat(new Agreements(List.of(IN_2020)).nameOf("11111111")).isEqualTo("Zorg 11111111");
    assertThat(Agreements.none().nameOf("11111111")).isNull();
  }

  private static Example agreement(String id, String start) {
    return begun(id, start).type("WERKAKKOORD");
  }
}
