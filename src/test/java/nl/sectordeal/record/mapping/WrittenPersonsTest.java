package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.Office;
import nl.sectordeal.record.mapping.WrittenPerson.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who a row is about is read from the kept original, as its sender wrote it. */
class WrittenPersonsTest {
  private static final String HEAD =
      "Nummer;BSN;Voornaam;Voorletters;Tussenvoegsel;Achternaam;Achternaam partner;Geboortedatum;"
          + "Geslacht;Postcode;Huisnummer;Straat;Plaats;Klantnummer";

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void an_office() {
    office = new Office(folder, Source.Mode.FULL);
  }

  private Map<Integer, WrittenPerson> read(List<Integer> numbers, String... lines) {
    Delivery delivery =
        office.put("gemeente_2021-01_20210203.csv", lines).receive().imported().get(0);
    RowMapping mapping = new MappingBuilder().person().build();
    return new WrittenPersons(Map.of("bron", mapping), office.originals)
        .read(delivery, office.source, numbers);
  }

  private WrittenPerson one(String line) {
    return read(List.of(3), HEAD, line).get(3);
  }

  @Test
  void is_read_as_it_was_written() {
    WrittenPerson person =
        one(
            "1;111222333;José;J.M.;van den;IJssel-Berg;Bakker;04-03-1980;V;2511 bt;12 a;Kade;Delft;7");

    assertThat(person.of(Part.GIVEN_NAMES)).isEqualTo("José");
    assertThat(person.of(Part.INITIALS)).isEqualTo("J.M.");
    assertThat(person.of(Part.PARTICLE)).isEqualTo("van den");
    assertThat(person.of(Part.SURNAME)).isEqualTo("IJssel-Berg");
    assertThat(person.of(Part.PARTNER_SURNAME)).isEqualTo("Bakker");
    assertThat(person.of(Part.BIRTH_DATE)).isEqualTo("1980-03-04");
    assertThat(person.of(Part.GENDER)).isEqualTo("2");
    assertThat(person.of(Part.POSTCODE)).isEqualTo("2511 bt");
    assertThat(person.of(Part.HOUSE_NUMBER)).isEqualTo("12 a");
    assertThat(person.of(Part.STREET)).isEqualTo("Kade");
    assertThat(person.of(Part.CITY)).isEqualTo("Delft");
    assertThat(person).hasToString("WrittenPerson");
  }

  @Test
  void a_national_id_in_any_column_is_left_out() {
    WrittenPerson person =
        one("1;111222333;Jan 111222333;;;111222333;;04-03-1980;M;2511BT;1;;249566758;");

    for (Part part : Part.values()) {
      assertThat(person.of(part)).doesNotContain("111222333", "249566758");
    }
  }

  @Test
  void only_the_rows_asked_for_are_read() {
    Map<Integer, WrittenPerson> found =
        read(List.of(4), HEAD, "1;;Jan;;;Jansen;;;;;;;;", "2;;Piet;;;Pietersen;;;;;;;;");

    assertThat(found).containsOnlyKeys(4);
    assertThat(found.get(4).of(Part.SURNAME)).isEqualTo("Pietersen");
  }

  @Test
  void the_same_however_written_does_not_differ() {
    Map<Integer, WrittenPerson> found =
        read(
            List.of(3, 4),
            HEAD,
            "1;;José;J.M.;van den;Berg;;04-03-1980;V;2511 bt;12 a;Kade;Delft;",
            "2;;JOSE;jm;Van Den;BERG;;1980-03-04;vrouw;2511BT;12A;kade;DELFT;");

    for (Part part : Part.values()) {
      assertThat(found.get(3).differsFrom(found.get(4), part)).as("%s", part).isFalse();
    }
  }

  @Test
  void what_is_written_otherwise_differs_and_what_is_unknown_does_not() {
    Map<Integer, WrittenPerson> found =
        read(
            List.of(3, 4),
            HEAD,
            "1;;Jan;;;Jansen;;04-03-1980;M;2511 BT;12;;;",
            "2;;;;;Janssen;;03-04-1980;M;2511 BT;12-1;;;");
    WrittenPerson one = found.get(3);
    WrittenPerson other = found.get(4);

    assertThat(one.differsFrom(other, Part.SURNAME)).isTrue();
    assertThat(one.differsFrom(other, Part.BIRTH_DATE)).isTrue();
    assertThat(one.differsFrom(other, Part.HOUSE_NUMBER)).isTrue();
    assertThat(one.differsFrom(other, Part.POSTCODE)).isFalse();
    assertThat(one.differsFrom(other, Part.GIVEN_NAMES)).as("unknown").isFalse();
  }
}
