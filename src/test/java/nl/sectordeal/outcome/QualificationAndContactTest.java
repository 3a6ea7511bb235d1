package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.other;
import static nl.sectordeal._support.Rows.roc;
import static nl.sectordeal._support.Said.contact;
import static nl.sectordeal._support.Said.qualification;
import static nl.sectordeal.outcome.Settled.day;
import static nl.sectordeal.outcome.Settled.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;

class QualificationAndContactTest {

  @Test
  void qualification_claims_of_one_type_and_date_are_one() {
    Row r = roc("r").says(qualification("DIPLOMA", "2021-02-01").group("WW"));
    Row o = other("o").says(qualification("DIPLOMA", "2021-02-01"));
    Row again = roc("again").says(qualification("DIPLOMA", "2021-02-01"));
    Row nextDay = roc("next").says(qualification("DIPLOMA", "2021-02-02"));
    Row otherType = roc("type").says(qualification("MBO_CERTIFICAAT", "2021-02-01"));

    assertThat(joined(r, o, again, nextDay, otherType))
        .containsExactlyInAnyOrder("again+o+r", "next", "type");
    var found = Settled.qualification(r, o);
    assertThat(found.start()).isEqualTo(day("2021-02-01"));
    assertThat(found.facts().type()).isEqualTo("DIPLOMA");
    assertThat(found.facts().group().code()).isEqualTo("WW");
  }

  @Test
  void a_held_qualification_claim_joins_and_is_held_when_alone() {
    Row held = roc("r").held().says(qualification("DIPLOMA", "2021-02-01"));
    Row o = other("o").says(qualification("DIPLOMA", "2021-02-01"));

    assertThat(Settled.qualification(held).facts().state()).isEqualTo(State.HELD);
    assertThat(Settled.qualification(held, o).facts().state()).isEqualTo(State.LIVE);
    assertThat(Settled.qualification(held, o).facts().owner()).isEqualTo("academy");
  }

  @Test
  void every_contact_claim_is_an_outcome_of_its_own() {
    Row a = gemeente("a").says(contact("GESPREK", "2021-02-01").to("2021-02-03"));
    Row b = gemeente("b").says(contact("GESPREK", "2021-02-01"));

    assertThat(joined(a, b)).containsExactly("a", "b");
    assertThat(Settled.contact(a).answered()).isEqualTo(day("2021-02-03"));
    assertThat(Settled.contact(b).answered()).isNull();
  }

  @Test
  void contacts_of_one_row_have_names_of_their_own() {
    Row row =
        gemeente("a").says(contact("AANMELDING", "2021-02-01"), contact("GESPREK", "2021-02-02"));

    assertThat(Settled.ids(Settled.outcomes(row)))
        .containsExactly("contact:gemeente:a", "contact:gemeente:a#2");
  }

  @Test
  void a_contact_keeps_its_attributes_in_order_of_name() {
    Row row =
        gemeente("a")
            .says(contact("GESPREK", "2021-02-01").with(Map.of("regio", "R", "kanaal", "K")));

    assertThat(Settled.contact(row).facts().attributes().toString())
        .isEqualTo("{kanaal=K, regio=R}");
  }

  @Test
  void a_contact_of_a_held_row_is_held() {
    Row row = gemeente("a").held().says(contact("GESPREK", "2021-02-01"));

    assertThat(Settled.contact(row).facts().state()).isEqualTo(State.HELD);
  }
}
