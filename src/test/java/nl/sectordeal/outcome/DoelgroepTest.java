package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Rows.roc;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal._support.Said.placement;
import static nl.sectordeal._support.Said.status;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal._support.Said;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoelgroepTest {
  private static final Row WORK = employer("e").says(placement("2021-01-15"));

  private static Doelgroep group(Row... rows) {
    return Settled.only(rows).facts().group();
  }

  @ParameterizedTest(name = "in force {0} to {1}: {2}")
  @CsvSource({
    "2021-01-15, 2021-01-15, WW",
    "2020-01-01, 2021-01-15, WW",
    "2020-01-01, 2021-01-14, WW", // failing the day itself, the day before
    "2020-01-01, 2021-01-13, GEEN_DOELGROEP",
    "2021-01-16, 2021-12-31, GEEN_DOELGROEP"
  })
  void it_is_the_status_in_force_on_the_start_or_the_day_before(
      String from, String until, String expected) {
    Row u = uwv("s").says(status("WW", from).to(until));

    assertThat(group(WORK, u).code()).isEqualTo(expected);
  }

  @Test
  void a_status_without_start_or_end_is_in_force_since_ever_or_for_ever() {
    assertThat(group(WORK, uwv("s").says(status("WW", null))).code()).isEqualTo("WW");
    assertThat(group(WORK, uwv("s").says(status("WW", "2021-01-15"))).code()).isEqualTo("WW");
    assertThat(group(WORK, uwv("s").says(status("WW", null).to("2021-01-13"))).code())
        .isEqualTo(Doelgroep.NONE);
  }

  @Test
  void it_names_the_status_row_it_rests_on() {
    assertThat(group(WORK, uwv("s").delivered(2).says(status("WW", null))))
        .isEqualTo(new Doelgroep("WW", false, "uwv:s@00000002"));
  }

  @Test
  void the_day_itself_goes_before_the_day_before_whoever_says_so() {
    Row g = gemeente("g").says(status("BIJSTAND", "2020-01-01").to("2021-01-14"));
    Row u = uwv("u").says(status("WW", "2021-01-15"));

    assertThat(group(WORK, g, u).code()).isEqualTo("WW");
  }

  @Test
  void the_gemeente_goes_before_uwv_and_uwv_before_others() {
    Row g = gemeente("g").says(status("BIJSTAND", "2019-01-01"));
    Row u = uwv("u").says(status("WW", "2020-01-01"));
    Row r = roc("r").says(status("KWETSBARE_JONGERE", "2021-01-01"));

    assertThat(group(WORK, r, u, g).code()).isEqualTo("BIJSTAND");
    assertThat(group(WORK, r, u).code()).isEqualTo("WW");
    assertThat(group(WORK, r).code()).isEqualTo("KWETSBARE_JONGERE");
  }

  @Test
  void of_several_the_one_begun_last_goes_first() {
    Row ever = gemeente("1").delivered(9).says(status("A", null));
    Row early = gemeente("2").delivered(8).says(status("B", "2019-01-01"));
    Row late = gemeente("3").delivered(1).says(status("C", "2020-01-01"));

    assertThat(group(WORK, ever, early, late).code()).isEqualTo("C");
    assertThat(group(WORK, ever, early).code()).isEqualTo("B");
  }

  @Test
  void then_the_newest_delivery_and_then_source_and_row_key() {
    Row old = gemeente("1").delivered(1).says(status("OLD", "2020-01-01"));
    Row two = gemeente("2").delivered(2).says(status("TWO", "2020-01-01"));
    Row three = gemeente("3").delivered(2).says(status("THREE", "2020-01-01"));

    assertThat(group(WORK, old, three, two).code()).isEqualTo("TWO");
    // The academy's source name goes before that of the roc.
    assertThat(
            group(
                    WORK,
                    roc("1").says(status("ROC", "2020-01-01")),
                    other("2").says(status("ACADEMY", "2020-01-01")))
                .code())
        .isEqualTo("ACADEMY");
  }

  @Test
  void failing_all_it_is_the_group_on_the_claims_by_precedence() {
    Row e = employer("e").says(placement("2021-01-15").group("WW"));
    Row g = gemeente("g").says(placement("2021-01-15").group("BIJSTAND"));
    Row silent = employer("e").says(placement("2021-01-15"));
    Row tooLate = uwv("s").says(status("KWETSBARE_JONGERE", "2021-02-01"));

    assertThat(group(e, g, tooLate)).isEqualTo(new Doelgroep("WW", false, null));
    assertThat(group(silent, g, tooLate).code()).isEqualTo("BIJSTAND");
    assertThat(group(silent, tooLate)).isEqualTo(Doelgroep.none());
  }

  @Test
  void a_status_goes_before_the_group_on_the_claim() {
    Row e = employer("e").says(placement("2021-01-15").group("WW"));

    assertThat(group(e, other("s").says(status("BIJSTAND", null))).code()).isEqualTo("BIJSTAND");
  }

  @Test
  void a_status_without_group_is_passed_over() {
    Row g = gemeente("g").says(status(null, "2021-01-01"));
    Row u = uwv("u").says(status("WW", "2020-01-01"));

    assertThat(group(WORK, g, u).code()).isEqualTo("WW");
  }

  @Test
  void a_held_or_vanished_status_row_is_no_status() {
    Row held = gemeente("h").held().says(status("BIJSTAND", null));
    Row unmapped = gemeente("u").says(status(null, null).holding(Field.GROUP));
    Row otherField = gemeente("o").says(status("BIJSTAND", null).holding(Field.OTHER));
    Row vanished = gemeente("v").vanished().says(status("BIJSTAND", null));

    assertThat(group(WORK, held, unmapped, otherField, vanished)).isEqualTo(Doelgroep.none());
  }

  @Test
  void a_group_that_is_not_mapped_is_held_only_when_nothing_else_tells_one() {
    Row unmapped = employer("e").says(placement("2021-01-15").holding(Field.GROUP));
    Row g = gemeente("g").says(placement("2021-01-15").group("BIJSTAND"));
    Row blank = gemeente("g").says(placement("2021-01-15"));

    assertThat(group(unmapped, blank)).isEqualTo(new Doelgroep(Doelgroep.NONE, true, null));
    assertThat(group(unmapped, g)).isEqualTo(new Doelgroep("BIJSTAND", false, null));
    assertThat(group(unmapped, uwv("s").says(status("WW", null))).held()).isFalse();
  }

  @Test
  void it_is_the_settled_start_of_each_outcome_that_counts() {
    Row g = gemeente("s").says(status("BIJSTAND", "2020-01-01").to("2020-06-30"));
    Row u = uwv("s").says(status("WW", "2020-07-01"));
    Row t = gemeente("t").says(Said.participation("WERKFIT", "2020-03-01").to("2020-12-31"));
    Row q = roc("q").says(Said.qualification("DIPLOMA", "2020-06-30"));
    Row c = other("c").says(Said.contact("GESPREK", "2020-07-02"));

    assertThat(Settled.outcomes(g, u, t, q, c, WORK))
        .extracting(outcome -> outcome.facts().group().code())
        .containsExactly("BIJSTAND", "BIJSTAND", "WW", "WW");
  }

  @Test
  void a_status_alone_is_no_outcome() {
    assertThat(Settled.outcomes(uwv("s").says(status("WW", null)))).isEmpty();
  }
}
