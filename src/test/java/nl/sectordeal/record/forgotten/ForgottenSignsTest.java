package nl.sectordeal.record.forgotten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Traits;
import org.junit.jupiter.api.Test;

class ForgottenSignsTest {
  private static final LocalDate BORN = LocalDate.of(1985, 5, 6);
  private static final ForgottenSigns SIGNS = new ForgottenSigns(new byte[32]);

  /** Jo Berg, who is or was married to Bos and lives at 12 in 2511AB. */
  private static final Traits JO = traits("jo", "j", "berg", "bos", BORN, "2511AB", "12");

  private static Traits traits(
      String given,
      String initials,
      String surname,
      String partner,
      LocalDate born,
      String postcode,
      String house) {
    return new Traits(
        given, initials, "", surname, partner, born, 0, postcode, house, "", "", "", List.of());
  }

  private static boolean isKnown(Traits row) {
    Set<String> common = new HashSet<>(SIGNS.ofTraits(JO, true));
    common.retainAll(SIGNS.ofTraits(row, false));
    return !common.isEmpty();
  }

  @Test
  void a_surname_an_initial_and_the_birth_date_are_enough() {
    assertThat(isKnown(traits("", "j", "berg", "", BORN, "", ""))).isTrue();
    assertThat(isKnown(traits("johanna", "", "berg", "", BORN, "", ""))).isTrue();
    assertThat(isKnown(traits("jo", "j", "bos", "", BORN, "", ""))).isTrue();
  }

  @Test
  void so_are_the_address_an_initial_and_the_birth_date() {
    assertThat(isKnown(traits("jo", "j", "bergh", "", BORN, "2511AB", "12"))).isTrue();
  }

  @Test
  void without_an_initial_it_takes_name_and_address() {
    assertThat(isKnown(traits("", "", "berg", "", BORN, "2511AB", "12"))).isTrue();
    assertThat(isKnown(traits("", "", "berg", "", BORN, "", ""))).isFalse();
  }

  @Test
  void somebody_else_is_not_known() {
    assertThat(isKnown(traits("piet", "p", "berg", "", BORN, "2511AB", "12"))).as("twin").isFalse();
    assertThat(isKnown(traits("jo", "j", "berg", "", BORN.plusDays(1), "2511AB", "12"))).isFalse();
    assertThat(isKnown(traits("jo", "j", "bergh", "", BORN, "2511AB", "14"))).isFalse();
    assertThat(isKnown(Traits.UNKNOWN)).isFalse();
  }

  @Test
  void another_key_gives_other_signs() {
    byte[] key = new byte[32];
    key[0] = 1;
    ForgottenSigns others = new ForgottenSigns(key);
    RecordName row = new RecordName("bron", "", "7");

    assertThat(others.ofKey(row)).isNotEqualTo(SIGNS.ofKey(row)).matches("[0-9a-f]{32}");
    assertThat(SIGNS.ofKey(new RecordName("bron", "", "7"))).isEqualTo(SIGNS.ofKey(row));
  }

  @Test
  void each_id_is_a_sign_of_its_kind() {
    UUID id = new UUID(1, 2);
    PersonMarks both = new PersonMarks(IdKind.BSN, id, id, 0, 0, 0);

    assertThat(SIGNS.ofIds(both)).hasSize(2).doesNotHaveDuplicates();
    assertThat(SIGNS.ofIds(PersonMarks.NOBODY)).isEmpty();
  }
}
