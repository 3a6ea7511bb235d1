package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Rows.roc;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal._support.Said.placement;
import static nl.sectordeal.outcome.Settled.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import nl.sectordeal._support.Rows;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;

class PlacementFactsTest {
  private static final String ZIEKENHUIS = "11111111";

  private static Placement settle(Row... rows) {
    return Settled.placement(rows);
  }

  @Test
  void every_field_comes_from_the_first_claim_that_has_a_value() {
    Row e = employer("e").says(placement("2021-01-04").hours("24").at(ZIEKENHUIS));
    Row g =
        gemeente("g")
            .says(
                placement("2021-01-06")
                    .hours("20")
                    .named("Ziekenhuis")
                    .to("2021-06-30")
                    .planned("2021-12-31")
                    .type("REGULIER")
                    .contract("VAST"));

    Placement found = settle(g, e);

    assertThat(found.start()).isEqualTo(day("2021-01-04"));
    assertThat(found.hours()).isEqualByComparingTo(new BigDecimal("24"));
    assertThat(found.employer()).isEqualTo(ZIEKENHUIS);
    assertThat(found.employerName()).isEqualTo("Ziekenhuis");
    assertThat(found.end()).isEqualTo(End.on(day("2021-06-30")));
    assertThat(found.plannedEnd()).isEqualTo(day("2021-12-31"));
    assertThat(found.facts().type()).isEqualTo("REGULIER");
    assertThat(found.contract()).isEqualTo("VAST");
  }

  @Test
  void a_field_that_no_claim_has_is_unknown() {
    Placement found = settle(employer("e").says(placement("2021-01-04")));

    assertThat(found.facts().type()).isEmpty();
    assertThat(found.employer()).isNull();
    assertThat(found.hours()).isNull();
    assertThat(found.contract()).isNull();
    assertThat(found.plannedEnd()).isNull();
    assertThat(found.end()).isEqualTo(End.notTold());
  }

  @Test
  void employer_then_roc_with_bbl_then_gemeente_then_uwv_then_others_go_first() {
    Row e = employer("e").says(placement("2021-01-01"));
    Row r = roc("r").says(placement("2021-01-02").contract("BBL"));
    Row g = gemeente("g").says(placement("2021-01-03"));
    Row u = uwv("u").says(placement("2021-01-04"));
    Row o = other("o").says(placement("2021-01-05"));

    assertThat(settle(o, u, g, r, e).sides())
        .extracting(Side::key)
        .containsExactly("e", "r", "g", "u", "o");
    assertThat(settle(o, u, g, r, e).start()).isEqualTo(day("2021-01-01"));
    assertThat(settle(o, u, g, r).start()).isEqualTo(day("2021-01-02"));
    assertThat(settle(o, u, g).start()).isEqualTo(day("2021-01-03"));
    assertThat(settle(o, u).start()).isEqualTo(day("2021-01-04"));
  }

  @Test
  void a_roc_without_bbl_is_one_of_the_others_which_go_by_source() {
    Row r = roc("r").says(placement("2021-01-02").contract("BOL"));
    Row o = other("o").says(placement("2021-01-03"));
    Row z = Rows.of(PartnerKind.OTHER, "zorg", "z").says(placement("2021-01-04"));
    Row u = uwv("u").says(placement("2021-01-05"));

    assertThat(settle(z, r, o, u).sides())
        .extracting(Side::key)
        .containsExactly("u", "o", "r", "z");
  }

  @Test
  void a_bbl_contract_that_is_held_does_not_put_a_roc_before_the_gemeente() {
    Row r = roc("r").says(placement("2021-01-02").contract("BBL").holding(Field.CONTRACT));
    Row g = gemeente("g").says(placement("2021-01-03"));

    assertThat(settle(r, g).start()).isEqualTo(day("2021-01-03"));
    assertThat(settle(r, g).contract()).isNull();
  }

  @Test
  void an_empty_end_is_the_value_open_and_a_missing_column_is_none() {
    Row open = employer("e").says(placement("2021-01-04").open());
    Row silent = employer("e").says(placement("2021-01-04"));
    Row ended = gemeente("g").says(placement("2021-01-04").to("2021-03-01"));

    assertThat(settle(open, ended).end()).isEqualTo(End.open());
    assertThat(settle(silent, ended).end()).isEqualTo(End.on(day("2021-03-01")));
  }

  @Test
  void a_held_claim_gives_no_fact() {
    Row held = employer("e").held().says(placement("2021-01-04").hours("36").at(ZIEKENHUIS));
    Row g = gemeente("g").says(placement("2021-01-06").hours("20"));

    Placement found = settle(held, g);

    assertThat(found.facts().state()).isEqualTo(State.LIVE);
    assertThat(found.start()).isEqualTo(day("2021-01-06"));
    assertThat(found.hours()).isEqualByComparingTo(new BigDecimal("20"));
    assertThat(found.employer()).isNull();
    assertThat(found.sides())
        .extracting(Side::key, Side::held)
        .containsExactly(tuple("e", true), tuple("g", false));
  }

  @Test
  void a_proof_or_never_started_that_is_not_mapped_holds_the_claim() {
    Row proof = employer("e").says(placement("2021-01-04").holding(Field.PROOF));
    Row never = gemeente("g").says(placement("2021-01-04").holding(Field.NEVER_STARTED));

    assertThat(settle(proof).facts().state()).isEqualTo(State.HELD);
    assertThat(settle(never).facts().state()).isEqualTo(State.HELD);
  }

  @Test
  void a_contract_that_is_not_mapped_holds_nothing_and_gives_no_fact() {
    Row e = employer("e").says(placement("2021-01-04").contract("?").holding(Field.CONTRACT));
    Row g = gemeente("g").says(placement("2021-01-04").contract("VAST"));

    assertThat(settle(e, g).contract()).isEqualTo("VAST");
    assertThat(settle(e).contract()).isNull();
    assertThat(settle(e).facts().state()).isEqualTo(State.LIVE);
  }

  @Test
  void where_all_claims_are_held_their_own_values_serve_by_precedence() {
    Row g = gemeente("g").held().says(placement("2021-01-06").hours("20").group("WW"));
    Row e = employer("e").held().says(placement("2021-01-04").hours("36").at(ZIEKENHUIS));

    Placement found = settle(g, e);

    assertThat(found.facts().state()).isEqualTo(State.HELD);
    assertThat(found.start()).isEqualTo(day("2021-01-04"));
    assertThat(found.hours()).isEqualByComparingTo(new BigDecimal("36"));
    assertThat(found.employer()).isEqualTo(ZIEKENHUIS);
    assertThat(found.facts().group().code()).isEqualTo("WW");
  }

  @Test
  void a_side_shows_a_claims_own_values() {
    Row u =
        uwv("u")
            .delivered(3)
            .says(placement("2021-01-04").to("2021-02-01").hours("8").contract("T"));

    assertThat(settle(u).sides())
        .containsExactly(
            new Side(
                "uwv",
                "",
                "u",
                "uwv:u@00000003",
                true,
                false,
                day("2021-01-04"),
                End.on(day("2021-02-01")),
                new BigDecimal("8"),
                "T"));
  }
}
