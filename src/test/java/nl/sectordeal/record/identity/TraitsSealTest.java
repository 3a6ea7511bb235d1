package nl.sectordeal.record.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sectordeal.record.SealedTraits;
import nl.sectordeal.record.Traits;
import nl.sectordeal.record.codec.TraitsCodec;
import nl.sectordeal.record.mapping.MappingBuilder;
import org.junit.jupiter.api.Test;

/** Traits are kept so that only who has the key can read them. */
class TraitsSealTest {
  private static final Traits ANNA =
      new Traits(
          "anna maria",
          "am",
          "van den",
          "berg",
          "çelik",
          LocalDate.of(1975, 4, 17),
          2,
          "2511AB",
          "12A",
          "kerkstraat",
          "denhaag",
          "K12345",
          List.of(new UUID(1, 2), new UUID(-3, 4)));

  private final TraitsSeal seal = MappingBuilder.seal();

  @Test
  void opens_to_what_was_sealed() {
    assertThat(seal.open(7, seal.seal(7, ANNA))).isEqualTo(ANNA);
    assertThat(seal.open(-7, seal.seal(-7, Traits.UNKNOWN))).isEqualTo(Traits.UNKNOWN);
  }

  @Test
  void shows_no_name() {
    String bytes = new String(seal.seal(7, ANNA).bytes(), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("berg").doesNotContain("anna").doesNotContain("2511AB");
    assertThat(ANNA).hasToString("Traits");
    assertThat(seal.seal(7, ANNA).toString()).doesNotContain("berg");
  }

  @Test
  void the_same_traits_are_sealed_in_another_way_each_time() {
    assertThat(seal.seal(7, ANNA)).isNotEqualTo(seal.seal(7, ANNA));
  }

  @Test
  void does_not_open_beside_another_profile() {
    SealedTraits sealed = seal.seal(7, ANNA);
    assertThatThrownBy(() -> seal.open(8, sealed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("secret key")
        .hasMessageNotContaining("berg");
  }

  @Test
  void does_not_open_under_another_key() {
    SealedTraits sealed = seal.seal(7, ANNA);
    assertThatThrownBy(() -> new TraitsSeal(new byte[32]).open(7, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void does_not_open_when_a_bit_was_changed() {
    byte[] bytes = seal.seal(7, ANNA).bytes().clone();
    bytes[bytes.length / 2] ^= 1;
    SealedTraits changed = new SealedTraits(bytes);
    assertThatThrownBy(() -> seal.open(7, changed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void bytes_of_another_version_are_refused() {
    byte[] bytes = new TraitsCodec().encode(ANNA);
    bytes[0] = 2;
    assertThatThrownBy(() -> TraitsCodec.decode(bytes)).hasMessageContaining("version 2");
  }

  @Test
  void a_key_of_another_length_is_refused() {
    assertThatThrownBy(() -> new TraitsSeal(new byte[5]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
