package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.identity.NationalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row tells of its person, for comparing. */
class RowTraitsTest {

  @Test
  void a_row_gives_every_trait() {
    ReadRow row =
        read(
            "Voornaam", "Anna Maria",
            "Voorletters", "A.M.",
            "Tussenvoegsel", "v.d.",
            "Achternaam", "Berg",
            "Achternaam partner", "Jansen",
            "Geboortedatum", "17-04-1975",
            "Geslacht", "V",
            "Postcode", "2511 ab",
            "Huisnummer", "12 a",
            "Straat", "Kerkstr.",
            "Plaats", "'s-Gravenhage",
            "Klantnummer", "k 12345");
    assertThat(row.traits())
        .isEqualTo(
            new Traits(
                "anna maria",
                "am",
                "v d",
                "berg",
                "jansen",
                LocalDate.of(1975, 4, 17),
                2,
                "2511AB",
                "12A",
                "kerkstraat",
                "denhaag",
                "K12345",
                List.of()));
    assertThat(row.profile()).isNotZero();
  }

  @Test
  void a_row_that_tells_nothing_has_no_profile() {
    ReadRow row = read("Achternaam", "onbekend", "Voornaam", "?", "Geboortedatum", "01-01-1900");
    assertThat(row.traits()).isEqualTo(Traits.UNKNOWN);
    assertThat(row.profile()).isZero();
  }

  @Test
  void a_default_birth_date_is_known_and_a_placeholder_is_not() {
    assertThat(read("Geboortedatum", "01-01-1985").traits().birthDate()).hasYear(1985);
    assertThat(read("Geboortedatum", "01-01-1900").traits().birthDate()).isNull();
  }

  @Test
  void initials_behind_the_surname_serve_where_there_are_no_others() {
    assertThat(read("Achternaam", "Berg, J.P. van den").traits().initials()).isEqualTo("jp");
    assertThat(read("Achternaam", "Berg, J.P.", "Voornaam", "Karin").traits().initials())
        .isEqualTo("k");
  }

  @Test
  void the_same_traits_have_the_same_profile_however_they_were_typed() {
    ReadRow one = read("Achternaam", "van den Berg", "Voornaam", "JOSÉ", "Postcode", "2511AB");
    ReadRow other = read("Achternaam", "BERG, VAN DEN", "Voornaam", "Jose", "Postcode", "2511 ab");
    assertThat(one.profile()).isEqualTo(other.profile());
    assertThat(one.content()).as("typed in another way").isNotEqualTo(other.content());
  }

  @Test
  void every_column_of_the_person_changes_the_profile_and_the_content() {
    List<Object> cells = new ArrayList<>();
    List<Long> profiles = new ArrayList<>();
    List<Long> contents = new ArrayList<>();
    for (String[] cell :
        new String[][] {
          {"Voornaam", "Anna"},
          {"Voorletters", "B."},
          {"Tussenvoegsel", "van"},
          {"Achternaam", "Berg"},
          {"Achternaam partner", "Jansen"},
          {"Geboortedatum", "17-04-1975"},
          {"Geslacht", "V"},
          {"Postcode", "2511 AB"},
          {"Huisnummer", "12"},
          {"Straat", "Spui"},
          {"Plaats", "Delft"},
          {"Klantnummer", "12345"},
          {"BSN", "249566785"}
        }) {
      cells.add(cell[0]);
      cells.add(cell[1]);
      ReadRow row = read(cells.toArray());
      profiles.add(row.profile());
      contents.add(row.content());
    }
    assertThat(profiles).hasSize(13).doesNotHaveDuplicates();
    assertThat(contents).hasSize(13).doesNotHaveDuplicates();
  }

  @Test
  void an_impossible_id_may_have_been_meant_as_one_with_two_neighbours_swapped() {
    // 249566785 is 249566758 with its last two digits swapped.
    assertThat(read("BSN", "249566785").traits().meantIds())
        .contains(digest("249566758"))
        .hasSizeBetween(2, 20)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void an_impossible_id_may_have_been_meant_as_one_with_another_digit() {
    assertThat(read("BSN", "111222334").traits().meantIds()).contains(digest("111222333"));
    assertThat(read("BSN", "11122233A").traits().meantIds()).contains(digest("111222333"));
    assertThat(read("BSN", "1112.22.334").traits().meantIds()).contains(digest("111222333"));
  }

  @Test
  void an_impossible_id_of_eight_digits_lacks_its_zero() {
    assertThat(read("BSN", "12345673").traits().meantIds()).contains(digest("012345672"));
  }

  @Test
  void nothing_is_near_a_valid_id_a_test_number_or_something_of_another_length() {
    for (String id : new String[] {"111222333", "12345672", "999999990", "1112223", "", "?"}) {
      assertThat(read("BSN", id).traits().meantIds()).as(id).isEmpty();
    }
  }

  @Test
  void nobody_is_meant_by_a_test_number() {
    // 123456781 is one digit from the test number 123456782.
    assertThat(read("BSN", "123456781").traits().meantIds()).doesNotContain(digest("123456782"));
  }

  @Test
  void a_correction_of_an_impossible_id_is_a_change_of_the_row() {
    assertThat(read("BSN", "1234567").content()).isNotEqualTo(read("BSN", "1234568").content());
    assertThat(read("BSN", "999999990").content()).isNotEqualTo(read("BSN", "123456782").content());
  }

  @Test
  void a_partner_who_may_send_no_id_leaves_none_behind() {
    ReadRow row =
        new MappingBuilder()
            .person()
            .datedStatus()
            .policy(IdPolicy.FORBIDDEN)
            .read("Doelgroep", "WW", "BSN", "249566785", "Achternaam", "Berg");
    assertThat(row.traits().meantIds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Klantnummer", "Huisnummer", "Straat", "Plaats"})
  void a_text_that_can_be_a_national_id_is_dropped_and_told(String column) {
    ReadRow row = read(column, "111222333");
    assertThat(row.traits()).isEqualTo(Traits.UNKNOWN);
    assertThat(row.notices())
        .extracting(Notice::code, Notice::column, Notice::value)
        .contains(org.assertj.core.groups.Tuple.tuple("R30", column, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Berg 111222333", "111222333 Berg", "Berg 1112.22.333"})
  void a_national_id_in_a_name_is_told_and_the_name_is_compared_without_it(String surname) {
    ReadRow row = read("Achternaam", surname);
    assertThat(row.traits()).isEqualTo(read("Achternaam", "Berg").traits());
    assertThat(row.notices())
        .extracting(Notice::code, Notice::column, Notice::value)
        .contains(org.assertj.core.groups.Tuple.tuple("R30", "Achternaam", null));
  }

  @Test
  void a_rejected_row_tells_who_it_is_about_to_know_somebody_forgotten() {
    ReadRow row =
        new MappingBuilder()
            .person()
            .datedStatus()
            .policy(IdPolicy.REQUIRED, IdKind.BSN)
            .read("Doelgroep", "WW", "BSN", "249566785", "Achternaam", "Berg");
    assertThat(row.state()).isEqualTo(ReadRow.State.REJECTED);
    assertThat(row.traits().surname()).isEqualTo("berg");
    assertThat(row.marks().id()).isNull();
  }

  private static ReadRow read(Object... cells) {
    return new MappingBuilder().person().read(cells);
  }

  private static UUID digest(String bsn) {
    return MappingBuilder.pseudonyms().id(new NationalId(IdKind.BSN, bsn, false));
  }
}
