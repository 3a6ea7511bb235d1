package nl.sectordeal.record.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims as bytes and back. */
class RowCodecTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 5);
  private static final LocalDate LATER = LocalDate.of(2100, 12, 31);
  private static final LocalDate BEFORE_1970 = LocalDate.of(1900, 1, 1);
  private static final Set<Field> ALL_FIELDS = EnumSet.allOf(Field.class);

  private final RowCodec codec = new RowCodec();

  static Stream<Claim> claims() {
    return Stream.of(
        new Claim.ParticipationClaim(
            "WERKFIT", "X", DAY, End.on(LATER), "AFGEROND", "WW", Map.of(), ALL_FIELDS),
        new Claim.ParticipationClaim(
            "WERKFIT", null, BEFORE_1970, End.open(), null, null, Map.of(), Set.of()),
        new Claim.PlacementClaim(
            "BAAN",
            "12345678",
            "Zorghuis Ærø",
            DAY,
            End.notTold(),
            LATER,
            new BigDecimal("27.5"),
            "BBL",
            Proof.EXPIRED,
            true,
            "WW",
            Map.of(),
            Set.of(Field.PROOF, Field.NEVER_STARTED)),
        new Claim.PlacementClaim(
            null,
            null,
            null,
            DAY,
            End.open(),
            null,
            null,
            null,
            Proof.NONE,
            false,
            null,
            Map.of(),
            Set.of()),
        new Claim.ParticipationClaim(
            "SESSIE",
            null,
            DAY,
            End.on(DAY),
            "AFGEROND",
            null,
            Map.of("sessie", "EEN", "branche", Claim.UNMAPPED),
            Set.of(Field.OTHER)),
        new Claim.PlacementClaim(
            null,
            "12345678",
            null,
            DAY,
            End.open(),
            null,
            null,
            null,
            Proof.NONE,
            false,
            null,
            Map.of("functie", "HELPENDE"),
            Set.of()),
        new Claim.QualificationClaim("DIPLOMA", DAY, "WW", Set.of(Field.GROUP)),
        new Claim.QualificationClaim("DIPLOMA", DAY, null, Set.of()),
        new Claim.ContactClaim(
            "VRAAG", DAY, LATER, "WW", Map.of("regio", "", "kanaal", "CHAT"), Set.of(Field.OTHER)),
        new Claim.ContactClaim("VRAAG", DAY, null, null, Map.of(), Set.of()),
        new Claim.StatusClaim("WW", "WERKLOOS", DAY, LATER, Set.of(Field.GROUP)),
        new Claim.StatusClaim(null, null, null, null, Set.of()),
        new Claim.CommitmentClaim("WERKAKKOORD", "12345678", "Huis", 999_999, DAY, LATER, Set.of()),
        new Claim.CommitmentClaim("WERKAKKOORD", "12345678", null, 1, DAY, null, Set.of()));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void claim_comes_back_as_it_was(Claim claim) {
    assertThat(codec.decode(codec.encode(List.of(claim)))).containsExactly(claim);
  }

  @Test
  void all_claims_of_a_row_come_back_in_order() {
    List<Claim> all = claims().toList();

    assertThat(codec.decode(codec.encode(all))).isEqualTo(all);
  }

  @Test
  void row_without_claims_comes_back_empty() {
    assertThat(codec.decode(codec.encode(List.of()))).isEmpty();
  }

  @Test
  void order_of_attributes_does_not_matter() {
    Map<String, String> one = new java.util.LinkedHashMap<>();
    one.put("a", "1");
    one.put("b", "2");
    Map<String, String> other = new java.util.LinkedHashMap<>();
    other.put("b", "2");
    other.put("a", "1");

    assertThat(codec.encode(List.of(contact(one))))
        .isEqualTo(codec.encode(List.of(contact(other))));
  }

  @Test
  void text_longer_than_a_short_length_comes_back() {
    String name = "x".repeat(1000);
    Claim claim =
        new Claim.CommitmentClaim("WERKAKKOORD", "12345678", name, 1, DAY, null, Set.of());

    assertThat(codec.decode(codec.encode(List.of(claim)))).containsExactly(claim);
  }

  @Test
  void code_comes_back_as_one_object() {
    byte[] bytes =
        codec.encode(List.of(new Claim.QualificationClaim("DIPLOMA", DAY, null, Set.of())));

    Claim.QualificationClaim first = (Claim.QualificationClaim) codec.decode(bytes).get(0);
    Claim.QualificationClaim second = (Claim.QualificationClaim) codec.decode(bytes).get(0);

    assertThat(first.type()).isSameAs(second.type());
  }

  @Test
  void bytes_of_an_unknown_version_are_refused() {
    assertThatThrownBy(() -> codec.decode(new byte[] {2, 0}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("version 2");
  }

  private static Claim contact(Map<String, String> attributes) {
    return new Claim.ContactClaim("VRAAG", DAY, null, null, attributes, Set.of());
  }
}
