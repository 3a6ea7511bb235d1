package nl.sectordeal.record.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.mapping.MappingBuilder;
import org.junit.jupiter.api.Test;

/** Digests under a secret key. */
class PseudonymsTest {
  private final Pseudonyms pseudonyms = MappingBuilder.pseudonyms();

  @Test
  void same_value_and_key_give_the_same_digest_tomorrow() {
    // Computed apart: HMAC-SHA-256 under HMAC-SHA-256(key, "national id") of "BSN:111222333".
    assertThat(pseudonyms.id(bsn("111222333")))
        .isEqualTo(UUID.fromString("2b85bf5a-4ccc-a27e-00da-1ecd81f95a19"));
  }

  @Test
  void other_key_gives_another_digest() {
    Pseudonyms other = new Pseudonyms(new byte[Pseudonyms.KEY_LENGTH]);

    assertThat(other.id(bsn("111222333"))).isNotEqualTo(pseudonyms.id(bsn("111222333")));
    assertThat(other.surname("berg")).isNotEqualTo(pseudonyms.surname("berg"));
  }

  @Test
  void one_text_has_another_digest_for_each_purpose() {
    assertThat(pseudonyms.surname("anna")).isNotEqualTo(pseudonyms.row("anna"));
  }

  @Test
  void same_digits_of_another_kind_are_another_id() {
    NationalId other = new NationalId(IdKind.ONDERWIJSNUMMER, "111222333", false);

    assertThat(pseudonyms.id(other)).isNotEqualTo(pseudonyms.id(bsn("111222333")));
  }

  @Test
  void unknown_name_is_zero_and_a_known_one_is_not() {
    assertThat(pseudonyms.surname("")).isZero();
    assertThat(pseudonyms.surname("berg")).isNotZero();
    assertThat(pseudonyms.birthDate(LocalDate.EPOCH)).isNotZero();
  }

  @Test
  void key_of_another_length_is_refused() {
    assertThatThrownBy(() -> new Pseudonyms(new byte[16]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16 bytes");
  }

  @Test
  void national_id_does_not_show_itself() {
    assertThat(bsn("111222333")).hasToString("BSN");
  }

  private static NationalId bsn(String digits) {
    return new NationalId(IdKind.BSN, digits, false);
  }
}
