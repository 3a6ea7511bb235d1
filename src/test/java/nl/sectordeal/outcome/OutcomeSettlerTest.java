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

import java.util.List;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;

class OutcomeSettlerTest {

  private static String owner(Row... rows) {
    return Settled.only(rows).facts().owner();
  }

  @Test
  void outcomes_are_in_order_of_start_kind_and_smallest_record() {
    Row c = gemeente("c").says(contact("GESPREK", "2021-01-04"));
    Row q = gemeente("q").says(qualification("DIPLOMA", "2021-01-04"));
    Row p2 = gemeente("p2").says(placement("2021-01-04"));
    Row p1 = gemeente("p1").says(placement("2021-01-04"));
    Row t = gemeente("t").says(participation("WERKFIT", "2021-01-04"));
    Row early = gemeente("z").says(contact("GESPREK", "2021-01-03"));

    assertThat(Settled.ids(Settled.outcomes(c, q, p2, p1, t, early)))
        .containsExactly(
            "contact:gemeente:z",
            "participation:gemeente:t",
            "placement:gemeente:p1",
            "placement:gemeente:p2",
            "qualification:gemeente:q",
            "contact:gemeente:c");
  }

  @Test
  void the_name_of_an_outcome_is_its_kind_and_smallest_record() {
    Row g = gemeente("9").sender("west").says(placement("2021-01-04"));
    Row u = uwv("1").says(placement("2021-01-04"));

    // By source first, then key; and the sender is in the name.
    assertThat(Settled.placement(u, g).facts().id()).isEqualTo("placement:gemeente/west:9");
  }

  @Test
  void a_new_version_of_a_row_leaves_the_name_as_it_is() {
    Row first = gemeente("9").delivered(1).says(placement("2021-01-04"));
    Row second = gemeente("9").delivered(2).says(placement("2021-01-11"));

    assertThat(Settled.placement(first).facts().id())
        .isEqualTo(Settled.placement(second).facts().id());
  }

  @Test
  void records_are_sorted_and_held_ones_are_among_them() {
    Row u = uwv("1").held().says(placement("2021-01-04"));
    Row e = employer("7").says(placement("2021-01-04"));

    assertThat(Settled.placement(u, e).facts().records())
        .containsExactly("employers:7@00000001", "uwv:1@00000001");
  }

  @Test
  void the_owner_is_the_first_on_the_public_side_else_the_first() {
    Row e = employer("e").says(placement("2021-01-04"));
    Row r = roc("r").says(placement("2021-01-04").contract("BBL"));
    Row o = other("o").says(placement("2021-01-04"));
    Row g = gemeente("g").says(placement("2021-01-04"));
    Row u = uwv("u").says(placement("2021-01-04"));

    assertThat(owner(e, r, o, g, u)).isEqualTo("gemeente");
    assertThat(owner(e, r, o, u)).isEqualTo("uwv");
    assertThat(owner(o, r, e)).isEqualTo("employers");
    assertThat(owner(o, r)).isEqualTo("roc");
    assertThat(owner(o)).isEqualTo("academy");
  }

  @Test
  void a_held_claim_is_no_owner_unless_all_are_held() {
    Row e = employer("e").says(placement("2021-01-04"));
    Row held = gemeente("g").held().says(placement("2021-01-04"));

    assertThat(owner(e, held)).isEqualTo("employers");
    assertThat(owner(held)).isEqualTo("gemeente");
  }

  @Test
  void one_row_may_tell_of_several_kinds() {
    Row row =
        gemeente("1")
            .says(
                participation("WERKFIT", "2021-01-04").open(),
                placement("2021-02-01"),
                qualification("DIPLOMA", "2021-03-01"));

    assertThat(Settled.ids(Settled.outcomes(row)))
        .containsExactly(
            "participation:gemeente:1", "placement:gemeente:1", "qualification:gemeente:1");
  }

  @Test
  void someone_of_whom_no_row_tells_an_outcome_has_an_empty_history() {
    OutcomeSettler settler =
        new OutcomeSettler(
            OutcomeTerms.standard(), new Peildatum(Settled.PEILDATUM), Settled.AS_KNOWN_AT);

    assertThat(settler.settle(new PersonRows("P7", List.of(uwv("1").says()))))
        .isEqualTo(new PersonHistory("P7", List.of(), Circumstances.NONE));
  }

  @Test
  void terms_of_the_job_file_are_followed() {
    OutcomeTerms terms = new OutcomeTerms(0, 2, 1, 0, 0);
    OutcomeSettler settler =
        new OutcomeSettler(terms, new Peildatum(Settled.PEILDATUM), Settled.AS_KNOWN_AT);
    Row a = gemeente("a").says(participation("WERKFIT", "2021-01-01").to("2021-01-02"));
    Row b = gemeente("b").says(participation("WERKFIT", "2021-01-03").to("2021-01-04"));
    Row e = employer("e").says(placement("2021-02-26").hours("20"));
    Row o = other("o").says(placement("2021-02-28").hours("20.5"));
    Row u = uwv("u").says(placement("2021-03-01"));

    var outcomes = settler.settle(new PersonRows("P1", List.of(a, b, e, o, u))).outcomes();

    assertThat(Settled.ids(outcomes))
        .containsExactly(
            "participation:gemeente:a",
            "participation:gemeente:b",
            "placement:employers:e",
            "placement:academy:o");
    var first = (Outcome.Placement) outcomes.get(2);
    assertThat(first.status()).isEqualTo(Outcome.Placement.Status.UNCONFIRMED);
    assertThat(((Outcome.Placement) outcomes.get(3)).status())
        .isEqualTo(Outcome.Placement.Status.PROVISIONAL);
  }
}
