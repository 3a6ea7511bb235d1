package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal._support.Said.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sectordeal._support.Said;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  private static List<Difference> differences(Row... rows) {
    return Settled.placement(rows).differences();
  }

  private static List<Field> fields(Said employer, Said uwv) {
    return differences(employer("e").says(employer), uwv("u").says(uwv)).stream()
        .map(Difference::field)
        .toList();
  }

  @ParameterizedTest(name = "01-01 and {0}: reported {1}")
  @CsvSource({"2021-01-01, false", "2021-01-08, false", "2021-01-09, true"})
  void starts_may_differ_by_seven_days(String start, boolean reported) {
    List<Field> found = fields(placement("2021-01-01"), placement(start));

    assertThat(found.contains(Field.START)).isEqualTo(reported);
  }

  @ParameterizedTest(name = "24 and {0} hours: reported {1}")
  @CsvSource({"24.0, false", "28, false", "20, false", "28.01, true", "19.5, true"})
  void hours_may_differ_by_four_a_week(String hours, boolean reported) {
    List<Field> found =
        fields(placement("2021-01-01").hours("24"), placement("2021-01-01").hours(hours));

    assertThat(found.contains(Field.HOURS)).isEqualTo(reported);
  }

  @Test
  void an_end_differs_by_a_day_or_by_being_open() {
    Said ended = placement("2021-01-01").to("2021-02-01");

    assertThat(fields(ended, placement("2021-01-01").to("2021-02-02"))).containsExactly(Field.END);
    assertThat(fields(ended, placement("2021-01-01").open())).containsExactly(Field.END);
    assertThat(fields(ended, placement("2021-01-01").to("2021-02-01"))).isEmpty();
    assertThat(fields(ended, placement("2021-01-01"))).isEmpty();
    assertThat(fields(placement("2021-01-01").open(), placement("2021-01-01").open())).isEmpty();
  }

  @Test
  void another_contract_type_differs_and_an_unknown_one_does_not() {
    Said vast = placement("2021-01-01").contract("VAST");

    assertThat(fields(vast, placement("2021-01-01").contract("TIJDELIJK")))
        .containsExactly(Field.CONTRACT);
    assertThat(fields(vast, placement("2021-01-01").contract("VAST"))).isEmpty();
    assertThat(fields(vast, placement("2021-01-01"))).isEmpty();
    assertThat(
            fields(
                vast,
                placement("2021-01-01")
                    .contract("TIJDELIJK")
                    .holding(nl.sectordeal.record.Field.CONTRACT)))
        .isEmpty();
  }

  @Test
  void every_field_has_one_item_with_both_values_as_text() {
    Row e =
        employer("e")
            .delivered(1, "2021-01-05")
            .says(placement("2021-01-04").to("2021-03-01").hours("32.50").contract("VAST"));
    Row u =
        uwv("u")
            .delivered(2, "2021-03-26")
            .says(placement("2021-01-14").open().hours("16").contract("TIJDELIJK"));

    assertThat(differences(u, e))
        .containsExactly(
            item(Field.START, "04-01-2021", "14-01-2021"),
            item(Field.HOURS, "32,5", "16"),
            item(Field.END, "01-03-2021", "open"),
            item(Field.CONTRACT, "VAST", "TIJDELIJK"));
  }

  private static Difference item(Field field, String first, String other) {
    return new Difference(
        "placement:employers:e", "P1", field, "employers", first, "uwv", "", "u", other, 10);
  }

  @Test
  void it_is_maximum_minus_minimum_and_not_the_distance_to_the_first() {
    Row e = employer("e").says(placement("2021-01-08"));
    Row g = gemeente("g").says(placement("2021-01-02"));
    Row u = uwv("u").says(placement("2021-01-12"));

    assertThat(differences(e, g, u)).extracting(Difference::field).containsExactly(Field.START);
    // The last one asked is not the one furthest off.
    Row far = gemeente("g").says(placement("2021-01-16"));
    assertThat(differences(e, far, u))
        .singleElement()
        .extracting(Difference::otherValue)
        .isEqualTo("12-01-2021");
  }

  @Test
  void the_partner_asked_is_the_lowest_whose_value_differs_from_the_first() {
    Row e = employer("e").says(placement("2021-01-04").hours("32"));
    Row g = gemeente("g").sender("west").says(placement("2021-01-04").hours("20"));
    Row same = uwv("u").says(placement("2021-01-04").hours("32.0"));
    Row near = uwv("u").says(placement("2021-01-04").hours("31"));

    Difference askGemeente = differences(e, g, same).get(0);
    assertThat(askGemeente.otherSource()).isEqualTo("gemeente");
    assertThat(askGemeente.otherSender()).isEqualTo("west");
    assertThat(askGemeente.otherKey()).isEqualTo("g");
    assertThat(askGemeente.otherValue()).isEqualTo("20");
    assertThat(differences(e, g, near).get(0).otherSource()).isEqualTo("uwv");
  }

  @Test
  void the_first_is_the_first_claim_that_has_a_value() {
    Row e = employer("e").says(placement("2021-01-04"));
    Row g = gemeente("g").says(placement("2021-01-04").hours("20"));
    Row u = uwv("u").says(placement("2021-01-04").hours("32"));

    assertThat(differences(e, g, u).get(0).firstSource()).isEqualTo("gemeente");
  }

  @Test
  void the_age_counts_from_the_delivery_with_which_the_values_were_too_far_apart() {
    Row e = employer("e").delivered(1, "2021-02-05").says(placement("2021-01-04").hours("32"));
    Row g = gemeente("g").delivered(3, "2021-04-01").says(placement("2021-01-04"));
    Row u = uwv("u").delivered(2, "2021-03-05").says(placement("2021-01-04").hours("20"));

    assertThat(differences(e, g, u))
        .singleElement()
        .extracting(Difference::ageInDays)
        .isEqualTo(31L);
  }

  @Test
  void a_third_value_does_not_make_an_old_difference_young() {
    Row e = employer("e").delivered(1, "2021-02-05").says(placement("2021-01-04").hours("32"));
    Row g = gemeente("g").delivered(2, "2021-03-05").says(placement("2021-01-04").hours("20"));
    Row between = uwv("u").delivered(3, "2021-04-01").says(placement("2021-01-04").hours("26"));
    Row further = uwv("u").delivered(3, "2021-04-01").says(placement("2021-01-04").hours("12"));

    assertThat(differences(e, g, between).get(0).ageInDays()).isEqualTo(31);
    assertThat(differences(e, g, further).get(0).ageInDays()).isEqualTo(31);
  }

  @Test
  void days_of_age_are_days_in_the_netherlands() {
    // 22:30 UTC in summer time is half past midnight on 1 April.
    Row e = employer("e").since("2021-03-31T22:30:00Z").says(placement("2021-01-04").hours("32"));
    Row u = uwv("u").since("2021-03-31T21:30:00Z").says(placement("2021-01-04").hours("20"));
    Row late = uwv("u").since("2021-03-01T12:00:00Z").says(placement("2021-01-04").hours("20"));
    Row early =
        employer("e").since("2021-03-31T21:30:00Z").says(placement("2021-01-04").hours("9"));

    assertThat(differences(e, u).get(0).ageInDays()).isEqualTo(4);
    assertThat(differences(early, late).get(0).ageInDays()).isEqualTo(5);
  }

  @Test
  void held_claims_do_not_differ() {
    Row e = employer("e").says(placement("2021-01-04").hours("32"));
    Row u = uwv("u").held().says(placement("2021-01-04").hours("16"));
    Row heldToo = employer("e").held().says(placement("2021-01-04").hours("32"));

    assertThat(differences(e, u)).isEmpty();
    assertThat(differences(heldToo, u)).isEmpty();
  }
}
