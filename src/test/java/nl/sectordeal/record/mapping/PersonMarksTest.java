package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.IdPolicy;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.table.Cell;
import org.junit.jupiter.api.Test;

/** What is kept of a person, and when two rows show the same. */
class PersonMarksTest {
  private static final Object[] ANNA = {
    "Achternaam",
    "van den Berg",
    "Voornaam",
    "Anna Maria",
    "Geboortedatum",
    "17-04-1975",
    "Postcode",
    "2511 AB",
    "Huisnummer",
    "12 a",
    "Geslacht",
    "V"
  };

  @Test
  void one_person_written_in_two_ways_has_the_same_marks() {
    PersonMarks other =
        marks(
            "Achternaam",
            "BERG",
            "Tussenvoegsel",
            "van den",
            "Voornaam",
            "anna",
            "Geboortedatum",
            "1975-04-17",
            "Postcode",
            "2511ab",
            "Huisnummer",
            "12-A",
            "Geslacht",
            "vrouw");

    assertThat(marks(ANNA)).isEqualTo(other);
    assertThat(other.surname()).isNotZero();
    assertThat(other.birthDate()).isNotZero();
  }

  @Test
  void name_of_a_partner_is_no_part_of_the_surname() {
    assertThat(marks("Achternaam", "Berg", "Achternaam partner", "Jansen").surname())
        .isEqualTo(marks("Achternaam", "Berg").surname());
  }

  @Test
  void unknown_person_has_no_marks() {
    assertThat(marks("Achternaam", "onbekend", "Voornaam", "x", "Geslacht", "-"))
        .isEqualTo(PersonMarks.NOBODY);
  }

  @Test
  void onderwijsnummer_beside_a_bsn_is_kept_to_learn_that_they_are_one() {
    MappingBuilder roc =
        new MappingBuilder()
            .twoIds()
            .datedStatus()
            .policy(IdPolicy.REQUIRED, IdKind.BSN, IdKind.ONDERWIJSNUMMER);

    PersonMarks both =
        roc.read("BSN", "111222333", "Onderwijsnummer", "101222331", "Doelgroep", "WW").marks();
    PersonMarks bsn = roc.read("BSN", "111222333", "Doelgroep", "WW").marks();
    PersonMarks education = roc.read("Onderwijsnummer", "101222331", "Doelgroep", "WW").marks();

    assertThat(both.idKind()).isEqualTo(IdKind.BSN);
    assertThat(both.id()).isEqualTo(bsn.id()).isNotEqualTo(education.id());
    assertThat(both.educationIdBeside()).isEqualTo(education.id());
    assertThat(education.idKind()).isEqualTo(IdKind.ONDERWIJSNUMMER);
    assertThat(bsn.educationIdBeside()).isNull();
  }

  @Test
  void impossible_onderwijsnummer_beside_a_bsn_does_not_reject() {
    ReadRow row =
        new MappingBuilder()
            .twoIds()
            .datedStatus()
            .policy(IdPolicy.REQUIRED, IdKind.BSN)
            .read("BSN", "111222333", "Onderwijsnummer", "123456789", "Doelgroep", "WW");

    assertThat(row.state()).isEqualTo(ReadRow.State.GOOD);
    assertThat(row.notices()).hasSize(1);
  }

  @Test
  void bsn_stored_as_a_number_lost_its_zero() {
    ReadRow number = read("BSN", new Cell.Number(12345672, "12345672"));
    ReadRow text = read("BSN", "012345672");

    assertThat(number.marks().id()).isEqualTo(text.marks().id());
    assertThat(number.notices()).extracting(notice -> notice.code()).containsExactly("R27");
  }

  private static PersonMarks marks(Object... cells) {
    return read(cells).marks();
  }

  private static ReadRow read(Object... cells) {
    Object[] all = new Object[cells.length + 2];
    System.arraycopy(cells, 0, all, 0, cells.length);
    all[cells.length] = "Doelgroep";
    all[cells.length + 1] = "WW";
    return new MappingBuilder().person().datedStatus().read(all);
  }
}
