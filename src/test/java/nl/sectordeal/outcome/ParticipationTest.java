package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal.outcome.Settled.day;
import static nl.sectordeal.outcome.Settled.joined;
import static nl.sectordeal.outcome.Settled.participation;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

  private static Said werkfit(String start) {
    return Said.participation("WERKFIT", start);
  }

  @Test
  void one_claim_is_one_participation() {
    var found =
        participation(
            gemeente("g1").says(werkfit("2021-01-04").to("2021-02-26").result("AFGEROND")));

    assertThat(found.facts().id()).isEqualTo("participation:gemeente:g1");
    assertThat(found.facts().type()).isEqualTo("WERKFIT");
    assertThat(found.facts().state()).isEqualTo(State.LIVE);
    assertThat(found.start()).isEqualTo(day("2021-01-04"));
    assertThat(found.end()).isEqualTo(End.on(day("2021-02-26")));
    assertThat(found.result()).isEqualTo("AFGEROND");
    assertThat(found.resultHeld()).isFalse();
  }

  @ParameterizedTest(name = "after an end on 31-01 a start on {0} gives {1}")
  @CsvSource({
    "2021-01-15, a+b", // overlaps
    "2021-01-31, a+b", // shares the last day
    "2021-02-01, a+b",
    "2021-03-02, a+b", // 30 days apart
    "2021-03-03, a|b" // 31 days apart
  })
  void claims_at_most_30_days_apart_are_one(String start, String expected) {
    Row a = gemeente("a").says(werkfit("2021-01-01").to("2021-01-31"));
    Row b = uwv("b").says(werkfit(start).to("2021-06-30"));

    assertThat(String.join("|", joined(a, b))).isEqualTo(expected);
  }

  @Test
  void an_open_participation_overlaps_everything_later() {
    Row open = gemeente("a").says(werkfit("2019-01-01").open());
    Row later = uwv("b").says(werkfit("2021-01-01").to("2021-02-01"));

    var found = participation(open, later);

    assertThat(found.start()).isEqualTo(day("2019-01-01"));
    assertThat(found.end()).isEqualTo(End.open());
  }

  @Test
  void an_end_that_is_not_told_overlaps_everything_later_until_another_claim_tells_one() {
    Row a = gemeente("a").says(werkfit("2019-01-01"));
    Row b = uwv("b").says(werkfit("2020-01-01").to("2020-02-01"));
    Row c = uwv("c").says(werkfit("2020-06-01"));

    assertThat(joined(a, b, c)).containsExactly("a+b", "c");
    assertThat(participation(a, b).end()).isEqualTo(End.on(day("2020-02-01")));
    assertThat(participation(a).end()).isEqualTo(End.notTold());
  }

  @Test
  void a_claim_that_tells_no_end_lasts_at_least_until_its_own_start() {
    Row a = gemeente("a").says(werkfit("2020-01-01").to("2020-01-31"));
    Row b = uwv("b").says(werkfit("2020-02-20"));
    Row c = uwv("c").says(werkfit("2020-03-15").to("2020-04-01"));

    assertThat(joined(a, b, c)).containsExactly("a+b+c");
  }

  @Test
  void a_long_claim_keeps_reaching_past_a_short_one_within_it() {
    Row a = gemeente("a").says(werkfit("2020-01-01").to("2020-12-31"));
    Row b = uwv("b").says(werkfit("2020-02-01").to("2020-02-10"));
    Row c = uwv("c").says(werkfit("2020-12-01").to("2021-01-31"));

    var found = participation(a, b, c);

    assertThat(found.end()).isEqualTo(End.on(day("2021-01-31")));
  }

  @Test
  void another_type_is_another_participation() {
    Row a = gemeente("a").says(werkfit("2021-01-01").open());
    Row b = gemeente("b").says(Said.participation("WERKONTWIKKEL", "2021-01-01").open());

    assertThat(joined(a, b)).containsExactly("a", "b");
  }

  @Test
  void claims_without_a_provider_join_one_another_and_no_others() {
    Row a = gemeente("a").says(werkfit("2021-01-01").open());
    Row b = uwv("b").says(werkfit("2021-01-02").open());
    Row c = gemeente("c").says(werkfit("2021-01-03").open().by("Academie"));
    Row d = other("d").says(werkfit("2021-01-04").open().by("Academie"));
    Row e = other("e").says(werkfit("2021-01-05").open().by("Haagwerk"));

    assertThat(joined(a, b, c, d, e)).containsExactly("a+b", "c+d", "e");
  }

  @Test
  void the_result_is_that_of_the_claim_that_starts_last() {
    Row a = gemeente("a").delivered(9).says(werkfit("2021-01-01").to("2021-01-31").result("X"));
    Row b = uwv("b").delivered(1).says(werkfit("2021-01-10").to("2021-01-20").result("LOPEND"));

    assertThat(participation(a, b).result()).isEqualTo("LOPEND");
  }

  @Test
  void of_claims_that_start_together_the_newest_delivery_gives_the_result() {
    Row a = gemeente("a").delivered(1).says(werkfit("2021-01-01").open().result("LOPEND"));
    Row b = uwv("b").delivered(2).says(werkfit("2021-01-01").to("2021-02-01").result("AFGEROND"));

    assertThat(participation(a, b).result()).isEqualTo("AFGEROND");
  }

  @Test
  void of_one_delivery_source_and_then_row_key_decide_the_result() {
    Row g2 = gemeente("2").says(werkfit("2021-01-01").open().result("G2"));
    Row g1 = gemeente("1").says(werkfit("2021-01-01").open().result("G1"));
    Row a9 = other("9").says(werkfit("2021-01-01").open().result("A9"));

    assertThat(participation(g2, g1).result()).isEqualTo("G1");
    assertThat(participation(g2, g1, a9).result()).isEqualTo("A9");
  }

  @Test
  void a_blank_result_is_passed_over() {
    Row a = gemeente("a").says(werkfit("2021-01-01").to("2021-01-31").result("AFGEROND"));
    Row b = uwv("b").delivered(2).says(werkfit("2021-01-10").to("2021-01-31"));

    assertThat(participation(a, b).result()).isEqualTo("AFGEROND");
  }

  @Test
  void a_claim_that_starts_after_the_end_of_a_finished_participation_is_a_new_one() {
    Row a = gemeente("a").says(werkfit("2021-01-01").to("2021-01-31").result("AFGEROND"));

    assertThat(joined(a, uwv("b").says(werkfit("2021-02-01").open()))).containsExactly("a", "b");
    assertThat(joined(a, uwv("b").says(werkfit("2021-01-31").open()))).containsExactly("a+b");
  }

  @Test
  void an_ended_participation_that_was_not_finished_goes_on() {
    Row a = gemeente("a").says(werkfit("2021-01-01").to("2021-01-31").result("UITGEVALLEN"));

    assertThat(joined(a, uwv("b").says(werkfit("2021-02-01").open()))).containsExactly("a+b");
  }

  @Test
  void whether_it_was_finished_is_judged_on_what_is_settled_so_far() {
    Row a = gemeente("a").says(werkfit("2021-01-01").to("2021-01-31").result("AFGEROND"));
    Row b = uwv("b").says(werkfit("2021-01-15").to("2021-02-10"));
    Row c = gemeente("c").says(werkfit("2021-02-10").to("2021-03-01"));
    Row d = gemeente("d").says(werkfit("2021-02-11").to("2021-03-01"));

    // b blank: still finished, but only on 10 February.
    assertThat(joined(a, b, c)).containsExactly("a+b+c");
    assertThat(joined(a, b, d)).containsExactly("a+b", "d");
    // b says otherwise, and starts last: not finished, so d goes on with it.
    Row open = uwv("b").says(werkfit("2021-01-15").to("2021-02-10").result("LOPEND"));
    assertThat(joined(a, open, d)).containsExactly("a+b+d");
  }

  @Test
  void a_new_participation_after_a_finished_one_takes_the_claims_that_follow() {
    Row a = gemeente("a").says(werkfit("2021-01-01").to("2021-01-31").result("AFGEROND"));
    Row b = uwv("b").says(werkfit("2021-02-05").to("2021-02-28"));
    Row c = gemeente("c").says(werkfit("2021-03-01").open());

    assertThat(joined(a, b, c)).containsExactly("a", "b+c");
  }

  @Test
  void a_held_claim_joins_and_bridges_but_gives_no_fact() {
    Row a = gemeente("a").says(werkfit("2020-01-01").to("2020-01-31"));
    Row held =
        uwv("b").held().says(werkfit("2019-12-01").to("2020-06-30").result("AFGEROND").group("WW"));
    Row c = gemeente("c").says(werkfit("2020-05-01").to("2020-05-31"));

    var found = participation(a, held, c);

    assertThat(found.facts().state()).isEqualTo(State.LIVE);
    assertThat(found.facts().records()).hasSize(3);
    assertThat(found.facts().id()).isEqualTo("participation:gemeente:a");
    assertThat(found.start()).isEqualTo(day("2020-01-01"));
    assertThat(found.end()).isEqualTo(End.on(day("2020-05-31")));
    assertThat(found.result()).isNull();
    assertThat(found.facts().group()).isEqualTo(Doelgroep.none());
  }

  @Test
  void where_all_claims_are_held_their_own_values_serve() {
    var found =
        participation(
            gemeente("a").held().says(werkfit("2020-01-01").to("2020-01-31").result("AFGEROND")));

    assertThat(found.facts().state()).isEqualTo(State.HELD);
    assertThat(found.start()).isEqualTo(day("2020-01-01"));
    assertThat(found.end()).isEqualTo(End.on(day("2020-01-31")));
    assertThat(found.result()).isEqualTo("AFGEROND");
  }

  @Test
  void a_result_that_is_not_mapped_is_held_only_when_no_other_claim_gives_one() {
    Row unmapped = gemeente("a").says(werkfit("2020-01-01").open().holding(Field.RESULT));
    Row blank = uwv("b").says(werkfit("2020-01-01").open());
    Row told = uwv("b").says(werkfit("2020-01-01").open().result("LOPEND"));

    assertThat(participation(unmapped, blank).result()).isNull();
    assertThat(participation(unmapped, blank).resultHeld()).isTrue();
    assertThat(participation(unmapped, blank).facts().state()).isEqualTo(State.LIVE);
    assertThat(participation(unmapped, told).result()).isEqualTo("LOPEND");
    assertThat(participation(unmapped, told).resultHeld()).isFalse();
  }
}
