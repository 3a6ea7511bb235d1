package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Said.participation;
import static nl.sectordeal._support.Said.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;

/** Attributes are settled as other facts are: each from the first claim that has a code for it. */
class AttributesTest {
  private static final String DAY = "2021-02-01";

  private static Map<String, String> settled(Row... rows) {
    return Settled.only(rows).facts().attributes();
  }

  @Test
  void the_employer_goes_before_the_gemeente_field_by_field() {
    assertThat(
            settled(
                gemeente("g").says(placement(DAY).with(Map.of("functie", "KOK", "branche", "VVT"))),
                employer("e").says(placement(DAY).with(Map.of("functie", "HELPENDE")))))
        .isEqualTo(Map.of("functie", "HELPENDE", "branche", "VVT"));
  }

  @Test
  void a_value_that_is_not_mapped_gives_way_to_one_that_is() {
    Row unmapped = employer("e").says(placement(DAY).with(Map.of("functie", Claim.UNMAPPED)));
    Row mapped = gemeente("g").says(placement(DAY).with(Map.of("functie", "KOK")));

    assertThat(settled(unmapped, mapped)).isEqualTo(Map.of("functie", "KOK"));
    assertThat(settled(unmapped)).isEqualTo(Map.of("functie", Claim.UNMAPPED));
  }

  @Test
  void participations_have_attributes_too() {
    assertThat(
            settled(
                other("a").says(participation("SESSIE", DAY).with(Map.of("sessie", "EEN"))),
                other("b").says(participation("SESSIE", DAY).with(Map.of("sessie", "TWEE")))))
        .isEqualTo(Map.of("sessie", "EEN"));
  }
}
