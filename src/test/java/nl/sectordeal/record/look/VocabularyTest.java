package nl.sectordeal.record.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.sectordeal.record.table.HeadingName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of partners, and what they mean. */
class VocabularyTest {
  private static final Path WORDS = Path.of("src/main/resources/partnerwords.properties");
  private final Vocabulary words = Vocabulary.standard();

  @ParameterizedTest
  @CsvSource({
    "Geboortedatum, BIRTH_DATE",
    "geb.dat, BIRTH_DATE",
    "GEB. DAT., BIRTH_DATE",
    "BSN, NATIONAL_ID",
    "Burgerservicenummer, NATIONAL_ID",
    "Voorletters, INITIALS",
    "Tussenvoegsel, PARTICLE",
    "Achternaam, SURNAME",
    "Begindatum, START",
    "Startdatum, START",
    "Begin traject, START",
    "Einde traject, END",
    "Uren per week, HOURS",
    "Soort, KIND",
    "Doelgroep, GROUP",
    "Clientnummer, CLIENT_NUMBER",
    "cliëntnummer, CLIENT_NUMBER",
  })
  void a_heading_is_known_whatever_its_case_accents_and_points(String heading, Meaning meaning) {
    assertThat(words.find(heading)).isEqualTo(new Vocabulary.Known(meaning, true));
  }

  @Test
  void a_heading_that_holds_a_known_one_is_like_it() {
    assertThat(words.find("Startdatum bij deze aanbieder"))
        .isEqualTo(new Vocabulary.Known(Meaning.START, false));
  }

  @ParameterizedTest
  @CsvSource({
    "Geplande einddatum traject, PLANNED_END",
    "Achternaam / tussenvoegsel, SURNAME",
    "Werkgever van deelnemer, EMPLOYER_NAME",
  })
  void the_first_word_within_a_heading_decides_and_of_those_the_longest(
      String heading, Meaning meaning) {
    assertThat(words.find(heading)).isEqualTo(new Vocabulary.Known(meaning, false));
  }

  @ParameterizedTest
  @CsvSource({
    "Werknemer-id, KEY",
    "Kandidaat nr, KEY",
    "Woonadres postcode, POSTCODE",
    "Deelnemer telefoonnummer, PRIVATE",
    "Deelnemer burgerservicenummer, NATIONAL_ID",
  })
  void a_heading_that_ends_as_a_number_is_no_name(String heading, Meaning meaning) {
    assertThat(words.find(heading)).isEqualTo(new Vocabulary.Known(meaning, false));
  }

  @Test
  void another_heading_means_nothing() {
    assertThat(words.find("Lievelingskleur")).isNull();
  }

  @Test
  void a_value_has_a_code_where_the_program_gives_codes_a_meaning() {
    assertThat(words.findCode("RESULT", "Loopt nog")).isEqualTo("LOPEND");
    assertThat(words.findCode("RESULT", "Overgedragen")).isNull();
    assertThat(words.knowsCodes("GROUP")).isFalse();
  }

  @Test
  void no_heading_has_two_meanings() throws IOException {
    TreeMap<String, String> first = new TreeMap<>();
    List<String> lines = Files.readAllLines(WORDS);
    for (String line : lines) {
      if (line.startsWith("heading.")) {
        String[] parts = line.split("=", 2);
        for (String word : parts[1].split(",")) {
          String other = first.putIfAbsent(HeadingName.normalised(word), parts[0]);
          assertThat(other).as("%s of %s", word.strip(), parts[0]).isIn(null, parts[0]);
        }
      }
    }
    assertThat(first).hasSizeGreaterThan(200);
  }
}
