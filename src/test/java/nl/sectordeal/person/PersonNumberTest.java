package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nl.sectordeal.person.match.Descriptions;
import nl.sectordeal.person.match.IdUnits;
import nl.sectordeal.person.match.Links;
import nl.sectordeal.person.match.Versions;
import org.junit.jupiter.api.Test;

/** A number belongs to a person's first record, and stays whatever comes later. */
class PersonNumberTest {
  private static final String JAN = "Jan Jansen 1990-03-14 m Dam1";
  private static final String JAN_MOVED = "Jan Jansen 1990-03-14 m Kade2";

  /** The number of whoever is known by this row alone. */
  private static String numberOf(String row) {
    return Found.in(row + " | 2021-01-05 | | " + JAN).person(row);
  }

  private static Found found(String... lines) {
    return Found.in(String.join("\n", lines));
  }

  @Test
  void has_ten_letters_and_digits_that_cannot_be_misread() {
    assertThat(numberOf("werk 1")).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
  }

  @Test
  void differs_between_keys_sources_senders_and_secrets() {
    Set<String> numbers = new HashSet<>();
    numbers.add(numberOf("werk 1"));
    numbers.add(numberOf("werk 2"));
    numbers.add(numberOf("zwa 1"));
    numbers.add(numberOf("werk/12345678 1"));
    assertThat(numbers).hasSize(4);

    PersonNumbers ours = new PersonNumbers("one secret".getBytes(StandardCharsets.UTF_8));
    PersonNumbers theirs = new PersonNumbers("other secret".getBytes(StandardCharsets.UTF_8));
    assertThat(ours.bitsOf("werk 1")).isNotEqualTo(theirs.bitsOf("werk 1"));
  }

  @Test
  void does_not_depend_on_the_day_of_receipt() {
    assertThat(found("werk 1 | 2020-12-31 | | " + JAN).person("werk 1"))
        .isEqualTo(numberOf("werk 1"));
  }

  @Test
  void comes_from_the_row_received_first() {
    Found found =
        found("gemeente 1 | 2021-02-05 | bsn:1 | " + JAN, "werk 1 | 2021-01-05 | | " + JAN);
    assertThat(found.person("gemeente 1")).isEqualTo(numberOf("werk 1"));
  }

  @Test
  void comes_from_the_first_source_then_key_of_one_instant() {
    Found found =
        found(
            "uwv 1 | 2021-01-05 | bsn:1 | " + JAN,
            "gemeente 2 | 2021-01-05 | bsn:1 | " + JAN,
            "gemeente 3 | 2021-01-05 | bsn:1 | " + JAN);
    assertThat(found.person("uwv 1")).isEqualTo(numberOf("gemeente 2"));
  }

  @Test
  void stays_when_a_row_with_an_id_comes_later() {
    Found before = found("werk 1 | 2021-01-05 | | " + JAN);
    Found after =
        found("werk 1 | 2021-01-05 | | " + JAN, "gemeente 1 | 2021-02-05 | bsn:1 | " + JAN);
    assertThat(after.person("gemeente 1")).isEqualTo(before.person("werk 1"));
  }

  @Test
  void stays_when_the_row_itself_learns_its_id() {
    Found found =
        found("bbl 1 | 2021-01-05 | | " + JAN, "bbl 1 | 2021-02-05 | bsn:1 | " + JAN_MOVED);
    assertThat(found.person("bbl 1")).isEqualTo(numberOf("bbl 1"));
  }

  @Test
  void stays_when_the_first_record_is_no_longer_delivered() {
    Found withId =
        found(
            "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN + " | gone",
            "uwv 1 | 2021-02-05 | bsn:1 | " + JAN);
    assertThat(withId.person("uwv 1")).isEqualTo(numberOf("gemeente 1"));

    Found without =
        found("werk 1 | 2021-01-05 | | " + JAN + " | gone", "zwa 1 | 2021-02-05 | | " + JAN);
    assertThat(without.person("zwa 1")).isEqualTo(numberOf("werk 1"));
  }

  @Test
  void stays_when_a_row_without_id_moves_house() {
    Found found = found("werk 1 | 2021-01-05 | | " + JAN, "werk 1 | 2021-02-05 | | " + JAN_MOVED);
    assertThat(found.person("werk 1")).isEqualTo(numberOf("werk 1"));
  }

  @Test
  void goes_with_its_row_when_that_turns_out_to_be_about_somebody_else() {
    Found found =
        found(
            "werk 1 | 2021-01-05 | | " + JAN,
            "gemeente 1 | 2021-01-20 | bsn:1 | " + JAN,
            "werk 1 | 2021-02-05 | | Fatima Bakker 1985-05-05 v Kade2");
    assertThat(found.person("werk 1")).isEqualTo(numberOf("werk 1"));
    assertThat(found.person("gemeente 1")).isEqualTo(numberOf("gemeente 1"));
  }

  @Test
  void stays_when_the_alias_is_learnt() {
    Found found =
        found("cert 1 | 2021-01-05 | ow:7 | - - - - -", "bbl 1 | 2021-02-05 | bsn:1+ow:7 | " + JAN);
    assertThat(found.person("bbl 1")).isEqualTo(numberOf("cert 1"));
  }

  @Test
  void stays_with_the_person_when_a_key_is_used_for_another() {
    Found found =
        found(
            "uwv 1 | 2021-01-05 | bsn:1 | " + JAN,
            "uwv 1 | 2021-02-05 | bsn:2 | " + JAN_MOVED,
            "gemeente 1 | 2021-01-20 | bsn:1 | " + JAN);
    assertThat(found.person("gemeente 1")).isEqualTo(numberOf("uwv 1"));
    assertThat(found.person("uwv 1")).isNotEqualTo(numberOf("uwv 1"));
  }

  @Test
  void of_a_held_row_stays_when_its_next_version_says_the_same_of_the_person() {
    String gemeente = "gemeente 1 | 2021-01-05 | bsn:1 | " + JAN;
    String uwv = "uwv 1 | 2021-02-05 | bsn:1 | Fatima Bakker 1985-05-05 v Kade2";
    Found before = found(gemeente, uwv);
    Found after = found(gemeente, uwv, uwv.replace("02-05", "03-05"));
    assertThat(after.held()).isEqualTo("uwv 1");
    assertThat(after.person("uwv 1")).isEqualTo(before.person("uwv 1"));
  }

  @Test
  void is_read_however_people_type_it() {
    String text = PersonNumbers.text(new PersonNumbers(new byte[16]).bitsOf("x"));
    long bits = PersonNumbers.bits(text);
    assertThat(PersonNumbers.text(bits)).isEqualTo(text);
    assertThat(PersonNumbers.bits(text.toLowerCase(java.util.Locale.ROOT).replace("-", "")))
        .isEqualTo(bits);
    assertThat(PersonNumbers.bits("ooooo-ooooi")).isEqualTo(1);
  }

  @Test
  void is_told_from_other_text() {
    assertThat(PersonNumbers.isOne("ooooo-ooooi")).isTrue();
    assertThat(PersonNumbers.isOne(" 7k2m9 4qxt3 ")).isTrue();
    assertThat(PersonNumbers.isOne("persoon")).isFalse();
    assertThat(PersonNumbers.isOne("UUUUU-UUUUU")).isFalse();
    assertThat(PersonNumbers.isOne("")).isFalse();
  }

  @Test
  void sorts_as_text_like_its_bits() {
    assertThat(PersonNumbers.text(0)).isEqualTo("00000-00000");
    assertThat(PersonNumbers.text(31)).isEqualTo("00000-0000Z");
    assertThat(PersonNumbers.text(32)).isEqualTo("00000-00010");
    assertThat(PersonNumbers.text((1L << PersonNumbers.BITS) - 1)).isEqualTo("ZZZZZ-ZZZZZ");
  }

  /** Until it is asked again for the same record. */
  private static long alwaysSeven(String record) {
    String[] parts = record.split("\n", -1);
    return parts.length == 3 ? 7 : 7 + Long.parseLong(parts[3]);
  }

  @Test
  void is_never_shared_by_two_persons() {
    History history =
        History.of(
            """
            b 1 | 2021-02-05 | bsn:1 | - - - - -
            a 1 | 2021-02-05 | bsn:2 | - - - - -
            c 1 | 2021-01-05 | bsn:3 | - - - - -
            """);
    Versions versions = new Versions();
    Descriptions descriptions = new Descriptions(History.SEAL);
    history.scan(false, version -> versions.add(version, descriptions));
    Links links = IdUnits.of(versions).links();

    long[] numbers = Numbering.number(versions, links, PersonNumberTest::alwaysSeven);

    assertThat(numbers[links.unitOf(2)]).as("the first record keeps it").isEqualTo(7);
    assertThat(numbers[links.unitOf(0)]).as("then comes source a").isEqualTo(8);
    assertThat(numbers[links.unitOf(1)]).as("then source b").isEqualTo(9);
  }
}
