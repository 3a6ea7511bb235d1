package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.roc;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal._support.Said.contact;
import static nl.sectordeal._support.Said.placement;
import static nl.sectordeal._support.Said.qualification;
import static nl.sectordeal._support.Said.status;
import static nl.sectordeal.outcome.Settled.day;
import static nl.sectordeal.outcome.Settled.joined;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;

class WithdrawnTest {

  private static Said werkfit(String start) {
    return Said.participation("WERKFIT", start);
  }

  @Test
  void an_outcome_without_live_claims_stays_as_a_withdrawn_one() {
    Row g =
        gemeente("g").vanished().says(placement("2021-01-04").hours("24").proof(Proof.APPROVED));
    Row e = employer("e").vanished().says(placement("2021-01-06").hours("8"));

    var found = Settled.placement(g, e);

    assertThat(found.facts().state()).isEqualTo(State.WITHDRAWN);
    assertThat(found.facts().id()).isEqualTo("placement:employers:e");
    assertThat(found.facts().records())
        .containsExactly("employers:e@00000001", "gemeente:g@00000001");
    assertThat(found.facts().owner()).isEqualTo("gemeente");
    assertThat(found.start()).isEqualTo(day("2021-01-06"));
    assertThat(found.status()).isEqualTo(Status.UNCONFIRMED);
    assertThat(found.sides()).isEmpty();
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void a_withdrawn_outcome_keeps_its_group() {
    Row g = gemeente("g").vanished().says(placement("2021-01-04").group("BIJSTAND"));

    assertThat(Settled.placement(g).facts().group().code()).isEqualTo("BIJSTAND");
    assertThat(Settled.placement(g, uwv("s").says(status("WW", null))).facts().group().code())
        .isEqualTo("WW");
  }

  @Test
  void an_outcome_that_loses_a_claim_is_settled_again_without_it() {
    Row e = employer("e").says(placement("2020-01-06").hours("24"));
    Row gone = gemeente("g").vanished().says(placement("2020-01-06").hours("40"));

    var found = Settled.placement(e, gone);

    assertThat(found.facts().state()).isEqualTo(State.LIVE);
    assertThat(found.facts().records()).containsExactly("employers:e@00000001");
    assertThat(found.status()).isEqualTo(Status.UNCONFIRMED);
    assertThat(found.differences()).isEmpty();
    assertThat(found.sides()).hasSize(1);
  }

  @Test
  void a_row_that_its_source_replaced_by_another_leaves_nothing() {
    Row gone = gemeente("old").vanished().says(placement("2021-01-04").at("11111111"));
    Row fresh = gemeente("new").says(placement("2021-01-10").at("11111111"));

    assertThat(joined(gone, fresh)).containsExactly("new");
  }

  @Test
  void the_other_conditions_of_joining_still_hold() {
    Row gone = gemeente("old").vanished().says(placement("2021-01-04").at("11111111"));
    Row elsewhere = gemeente("new").says(placement("2021-01-04").at("22222222"));
    Row later = gemeente("new").says(placement("2021-02-05").at("11111111"));
    Row justInTime = gemeente("new").says(placement("2021-02-04").at("11111111"));

    assertThat(joined(gone, elsewhere)).containsExactlyInAnyOrder("old", "new");
    assertThat(joined(gone, later)).containsExactly("old", "new");
    assertThat(joined(gone, justInTime)).containsExactly("new");
  }

  @Test
  void a_held_outcome_is_a_live_one_that_it_may_have_joined() {
    Row gone = gemeente("old").vanished().says(placement("2021-01-04"));
    Row held = gemeente("new").held().says(placement("2021-01-04"));

    assertThat(joined(gone, held)).containsExactly("new");
  }

  @Test
  void two_rows_withdrawn_by_one_source_are_two_withdrawn_placements() {
    Row one = gemeente("1").vanished().says(placement("2021-01-04"));
    Row two = gemeente("2").vanished().says(placement("2021-01-04"));

    assertThat(joined(one, two)).containsExactly("1", "2");
  }

  @Test
  void a_participation_goes_with_a_live_one_that_it_would_have_joined() {
    Row gone = gemeente("a").vanished().says(werkfit("2021-01-01").to("2021-01-31"));

    assertThat(joined(gone, gemeente("b").says(werkfit("2021-03-02").open()))).containsExactly("b");
    assertThat(joined(gone, gemeente("b").says(werkfit("2020-01-01").open()))).containsExactly("b");
    assertThat(joined(gone, gemeente("b").says(werkfit("2021-03-03").open())))
        .containsExactly("a", "b");
    assertThat(joined(gone, gemeente("b").says(werkfit("2021-01-01").by("X").open())))
        .containsExactly("a", "b");
  }

  @Test
  void a_participation_that_begins_after_a_finished_one_would_not_have_joined_it() {
    Row finished = gemeente("a").says(werkfit("2021-01-01").to("2021-01-31").result("AFGEROND"));
    Row gone = uwv("b").vanished().says(werkfit("2021-02-01").open());
    Row overlapping = uwv("b").vanished().says(werkfit("2021-01-31").open());

    assertThat(joined(finished, gone)).containsExactly("a", "b");
    assertThat(joined(finished, overlapping)).containsExactly("a");
  }

  @Test
  void a_withdrawn_claim_does_not_bridge_live_ones() {
    Row a = gemeente("a").says(werkfit("2020-01-01").to("2020-01-31"));
    Row gone = uwv("b").vanished().says(werkfit("2020-01-01").to("2020-12-31"));
    Row c = gemeente("c").says(werkfit("2020-12-01").to("2020-12-31"));

    assertThat(joined(a, gone, c)).containsExactly("a", "c");
  }

  @Test
  void a_qualification_goes_with_a_live_one_of_its_type_and_date() {
    Row gone = roc("a").vanished().says(qualification("DIPLOMA", "2021-02-01"));

    assertThat(joined(gone, roc("b").says(qualification("DIPLOMA", "2021-02-01"))))
        .containsExactly("b");
    assertThat(joined(gone, roc("b").says(qualification("DIPLOMA", "2021-02-02"))))
        .containsExactly("a", "b");
  }

  @Test
  void a_contact_joins_nothing_and_so_always_stays() {
    Row gone = gemeente("a").vanished().says(contact("GESPREK", "2021-02-01"));
    Row same = gemeente("b").says(contact("GESPREK", "2021-02-01"));

    assertThat(joined(gone, same)).containsExactly("a", "b");
    assertThat(Settled.contact(gone).facts().state()).isEqualTo(State.WITHDRAWN);
  }
}
