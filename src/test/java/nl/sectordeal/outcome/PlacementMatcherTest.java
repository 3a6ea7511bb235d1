package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Rows.roc;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal._support.Said.placement;
import static nl.sectordeal.outcome.Settled.joined;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal._support.Rows;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementMatcherTest {
  private static final String ZIEKENHUIS = "11111111";
  private static final String THUISZORG = "22222222";

  @ParameterizedTest(name = "starts on 01-01 and {0}: {1}")
  @CsvSource({"2021-01-01, e+g", "2021-02-01, e+g", "2021-02-02, e|g"})
  void starts_may_lie_31_days_apart(String start, String expected) {
    Row e = employer("e").says(placement("2021-01-01").at(ZIEKENHUIS));
    Row g = gemeente("g").says(placement(start).at(ZIEKENHUIS));

    assertThat(String.join("|", joined(e, g))).isEqualTo(expected);
  }

  @Test
  void it_is_the_earliest_and_the_latest_start_that_may_lie_31_days_apart() {
    Row e = employer("e").says(placement("2021-01-01"));
    Row g = gemeente("g").says(placement("2021-01-21"));
    Row u = uwv("u").says(placement("2021-02-09"));

    // g and u are nearest; e would make it 39 days.
    assertThat(joined(e, g, u)).containsExactly("e", "g+u");
  }

  @Test
  void claims_of_different_employers_never_join() {
    Row e = employer("e").says(placement("2021-01-01").at(ZIEKENHUIS));
    Row g = gemeente("g").says(placement("2021-01-01").at(THUISZORG));

    assertThat(joined(e, g)).containsExactlyInAnyOrder("e", "g");
  }

  @Test
  void a_claim_without_employer_joins_with_any() {
    Row e = employer("e").says(placement("2021-01-01").at(ZIEKENHUIS));
    Row g = gemeente("g").says(placement("2021-01-05"));

    assertThat(joined(e, g)).containsExactly("e+g");
  }

  @Test
  void a_claim_without_employer_does_not_bring_two_employers_together() {
    Row e = employer("e").says(placement("2021-01-01").at(ZIEKENHUIS));
    Row g = gemeente("g").says(placement("2021-01-02"));
    Row u = uwv("u").says(placement("2021-01-04").at(THUISZORG));

    assertThat(joined(e, g, u)).containsExactly("e+g", "u");
  }

  @Test
  void a_missing_employer_and_an_equal_one_rank_alike() {
    Row e = employer("e").says(placement("2021-01-10").at(ZIEKENHUIS));
    Row same = gemeente("far").says(placement("2021-01-13").at(ZIEKENHUIS));
    Row missing = gemeente("near").says(placement("2021-01-11"));

    assertThat(joined(e, same, missing)).containsExactly("e+near", "far");
  }

  @Test
  void a_placement_has_at_most_one_claim_of_each_source() {
    Row g1 = gemeente("g1").says(placement("2021-01-01").at(ZIEKENHUIS));
    Row g2 = gemeente("g2").says(placement("2021-01-01").at(ZIEKENHUIS));

    assertThat(joined(g1, g2)).containsExactly("g1", "g2");
  }

  @Test
  void senders_of_one_source_are_one_source() {
    Row one = employer("1").sender("ziekenhuis").says(placement("2021-01-01"));
    Row other = employer("2").sender("thuiszorg").says(placement("2021-01-01"));

    assertThat(joined(one, other)).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void the_smallest_distance_goes_first() {
    Row e = employer("e").says(placement("2021-01-10"));
    Row near = gemeente("near").says(placement("2021-01-12"));
    Row far = gemeente("far").says(placement("2021-01-05"));

    assertThat(joined(e, near, far)).containsExactly("far", "e+near");
  }

  @Test
  void of_equal_distances_the_earliest_start_goes_first() {
    Row e = employer("e").says(placement("2021-01-10"));
    Row before = gemeente("z-before").says(placement("2021-01-08"));
    Row after = gemeente("a-after").says(placement("2021-01-12"));

    assertThat(joined(e, before, after)).containsExactly("e+z-before", "a-after");
  }

  @Test
  void of_equal_starts_precedence_goes_first() {
    Row u = uwv("u").says(placement("2021-01-10").at(THUISZORG));
    Row g = gemeente("g").says(placement("2021-01-10").at(ZIEKENHUIS));
    Row o = other("o").says(placement("2021-01-10"));

    // The academy sorts first by name, the gemeente by precedence: it takes the one without
    // employer.
    assertThat(joined(u, g, o)).containsExactlyInAnyOrder("g+o", "u");
  }

  @Test
  void a_roc_goes_before_the_gemeente_only_with_a_bbl_contract() {
    Row g = gemeente("g").says(placement("2021-01-10").at(ZIEKENHUIS));
    Row o = other("o").says(placement("2021-01-10"));
    Row bbl = roc("r").says(placement("2021-01-10").at(THUISZORG).contract("BBL"));
    Row bol = roc("r").says(placement("2021-01-10").at(THUISZORG).contract("BOL"));

    assertThat(joined(g, o, bbl)).containsExactlyInAnyOrder("o+r", "g");
    assertThat(joined(g, o, bol)).containsExactlyInAnyOrder("g+o", "r");
  }

  @Test
  void within_one_kind_source_and_then_row_key_go_first() {
    Row a2 = Rows.of(PartnerKind.GEMEENTE, "a", "a2").says(placement("2021-01-10").at(ZIEKENHUIS));
    Row b1 = Rows.of(PartnerKind.GEMEENTE, "b", "b1").says(placement("2021-01-10").at(THUISZORG));
    Row u1 = uwv("u1").says(placement("2021-01-10"));
    Row u2 = uwv("u2").says(placement("2021-01-10").at(ZIEKENHUIS));

    assertThat(joined(b1, u1, a2)).containsExactlyInAnyOrder("a2+u1", "b1");
    assertThat(joined(u2, u1, a2)).containsExactlyInAnyOrder("a2+u1", "u2");
  }

  @Test
  void a_pair_that_cannot_be_merged_leaves_the_next_one_its_chance() {
    Row e1 = employer("e1").says(placement("2021-01-01"));
    Row g1 = gemeente("g1").says(placement("2021-01-01"));
    Row e2 = employer("e2").says(placement("2021-01-04"));
    Row g2 = gemeente("g2").says(placement("2021-01-06"));

    // e2 is nearer to g1, which is taken; it is left with g2.
    assertThat(joined(e1, g1, e2, g2)).containsExactly("e1+g1", "e2+g2");
  }

  @Test
  void two_joined_placements_are_merged_when_no_condition_breaks() {
    Row e = employer("e").says(placement("2021-01-01"));
    Row g = gemeente("g").says(placement("2021-01-01"));
    Row u = uwv("u").says(placement("2021-01-20"));
    Row r = roc("r").says(placement("2021-01-20"));

    assertThat(joined(e, g, u, r)).containsExactly("e+g+r+u");
  }

  @Test
  void held_claims_join_as_others_do() {
    Row e = employer("e").says(placement("2021-01-01").at(ZIEKENHUIS));
    Row g = gemeente("g").held().says(placement("2021-01-05").at(ZIEKENHUIS));

    assertThat(joined(e, g)).containsExactly("e+g");
  }
}
