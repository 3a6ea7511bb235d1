package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.sectordeal.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

  @ParameterizedTest
  @CsvSource({
    "Startdatum, startdatum",
    "Startdatum, START DATUM",
    "Startdatum, ' Start-datum: '",
    "Startdatum, start_datum",
    "Coördinator, coordinator",
    "'Uren (per week)', Uren per week",
    "Jongere <27, jongere 27",
    "#, #",
  })
  void case_accents_spaces_and_punctuation_do_not_matter(String column, String heading) {
    assertThat(new Headings(List.of("Ander", heading)).find(column)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"Startdatum, Start", "Naam, Namen", "#, %", "Naam, ''"})
  void other_words_are_other_columns(String column, String heading) {
    assertThat(new Headings(List.of(heading)).find(column)).isNull();
  }

  @Test
  void two_headings_alike_are_ambiguous() {
    Headings headings = new Headings(List.of("NAAM", "naam", "Nr"));

    assertThat(headings.isAmbiguous("Naam")).isTrue();
    assertThat(headings.isAmbiguous("Nr")).isFalse();
    assertThat(headings.isAmbiguous("Onbekend")).isFalse();
  }

  @Test
  void of_two_headings_alike_the_one_written_exactly_so_is_meant() {
    Headings headings = new Headings(List.of("NAAM", "Naam"));

    assertThat(headings.find("Naam")).isEqualTo(1);
    assertThat(headings.isAmbiguous("Naam")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Geboortedatum, Geb.datum",
    "Startdatum, Begindatum",
    "Trajectnummer, Traject nr",
    "Achternaam, Achternamen",
    "Postcode, Post code nieuw",
    "Start, Begindatum",
    "Geslacht, M/V",
  })
  void a_renamed_column_gets_a_suggestion(String column, String renamed) {
    Headings headings = new Headings(List.of("BSN", renamed, "Huisnummer"));

    Notice notice = missing(headings, "BSN", column, "Huisnummer").get(0);

    assertThat(notice.code()).isEqualTo("L13");
    assertThat(notice.column()).isEqualTo(column);
    assertThat(notice.value()).isEqualTo(renamed);
  }

  @Test
  void a_known_word_for_the_same_thing_is_suggested() {
    Headings headings = new Headings(List.of("Nr", "Opmerking", "Burgerservicenummer"));

    assertThat(missing(headings, "Nr", "BSN").get(0).value()).isEqualTo("Burgerservicenummer");
  }

  @Test
  void a_heading_that_is_another_column_is_not_suggested() {
    Headings headings = new Headings(List.of("Nr", "Einddatum"));

    Notice notice = missing(headings, "Startdatum", "Einddatum").get(0);

    assertThat(notice.code()).isEqualTo("L14");
    assertThat(notice.value()).isNull();
  }

  @Test
  void what_may_be_data_is_not_suggested() {
    Headings headings = new Headings(List.of("Naam 111222333"));

    assertThat(missing(headings, "Naam").get(0).value()).isNull();
  }

  @Test
  void a_first_person_is_not_suggested_where_no_row_has_headings() {
    Headings person = new Headings(List.of("Fatima", "Achtermann", "Utrecht"));

    assertThat(missing(person, "Voornaam", "Achternaam").get(1).value()).isNull();
  }

  @Test
  void all_missing_columns_are_told_at_once() {
    Headings headings = new Headings(List.of("Nr", "Geb.datum"));

    assertThat(missing(headings, "Nr", "BSN", "Geboortedatum", "Soort"))
        .extracting(Notice::code, Notice::column)
        .containsExactly(tuple("L14", "BSN"), tuple("L13", "Geboortedatum"), tuple("L14", "Soort"));
  }

  @Test
  void a_heading_is_suggested_for_the_column_that_it_is_most_like() {
    Headings headings = new Headings(List.of("Nr", "Geboren"));

    assertThat(missing(headings, "Nr", "BSN", "Geboortedatum"))
        .extracting(Notice::code)
        .containsExactly("L14", "L13");
  }

  private static List<Notice> missing(Headings headings, String... columns) {
    return catchThrowableOfType(UnreadableFile.class, () -> headings.require(List.of(columns)))
        .notices();
  }
}
