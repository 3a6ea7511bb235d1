package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal.record.ReadRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a row has changed, and when what is at its core has. */
class RowDigestsTest {
  private static final Object[] CELLS = {
    "Soort", "Werkfit", "Startdatum", "05-03-2021", "Einddatum", "", "Resultaat", "loopt nog",
    "Aanbieder", "Calibris", "Doelgroep traject", "PW", "BSN", "111222333", "Achternaam", "Berg",
    "Voornaam", "Anna", "Voorletters", "A.", "Tussenvoegsel", "van", "Achternaam partner", "Vis",
    "Geboortedatum", "17-04-1975", "Postcode", "2511 AB", "Huisnummer", "12", "Geslacht", "V"
  };

  @ParameterizedTest
  @CsvSource({
    "Soort, Werkontwikkel",
    "Startdatum, 06-03-2021",
    "Doelgroep traject, ''",
    "BSN, 249566758",
    "BSN, ''",
    "Achternaam, Bergh",
    "Geboortedatum, 18-04-1975"
  })
  void change_at_the_core_changes_both(String column, String value) {
    assertThat(changed(column, value).content()).isNotEqualTo(original().content());
    assertThat(changed(column, value).core()).isNotEqualTo(original().core());
  }

  @ParameterizedTest
  @CsvSource({
    "Einddatum, 30-06-2021",
    "Einddatum, onbekend",
    "Resultaat, klaar",
    "Resultaat, zomaar",
    "Aanbieder, Threewise",
    "Voornaam, Anne",
    "Voorletters, A.B.",
    "Tussenvoegsel, van der",
    "Achternaam partner, Visser",
    "Postcode, 2511 AC",
    "Huisnummer, 13",
    "Geslacht, M"
  })
  void ordinary_change_leaves_the_core(String column, String value) {
    assertThat(changed(column, value).content()).isNotEqualTo(original().content());
    assertThat(changed(column, value).core()).isEqualTo(original().core());
  }

  @ParameterizedTest
  @CsvSource({
    "Startdatum, 2021-03-05",
    "Startdatum, 5-3-2021",
    "Soort, WERKFIT",
    "Einddatum, 31-12-9999",
    "BSN, 1112.22.333",
    "Postcode, 2511ab"
  })
  void other_way_of_writing_the_same_is_no_change(String column, String value) {
    assertThat(changed(column, value).content()).isEqualTo(original().content());
  }

  @Test
  void two_unmapped_values_differ() {
    assertThat(changed("Resultaat", "zomaar").content())
        .isNotEqualTo(changed("Resultaat", "anders").content());
  }

  @Test
  void rejected_rows_are_compared_by_what_was_written() {
    assertThat(changed("Startdatum", "x").content())
        .isEqualTo(changed("Startdatum", "x").content());
    assertThat(changed("Startdatum", "x").content())
        .isNotEqualTo(changed("Startdatum", "y").content());
  }

  private static ReadRow original() {
    return source().read(CELLS);
  }

  private static ReadRow changed(String column, String value) {
    Object[] cells = CELLS.clone();
    for (int i = 0; i < cells.length; i += 2) {
      if (cells[i].equals(column)) {
        cells[i + 1] = value;
      }
    }
    return source().read(cells);
  }

  private static MappingBuilder source() {
    return new MappingBuilder().person().participation();
  }
}
