package nl.sectordeal.record.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims that nobody looks at are passed on as their bytes. */
class StoredClaimsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 5);
  private static final Claim PLAIN = diploma(Set.of());
  private static final Claim GROUP_WAITS = diploma(Set.of(Field.GROUP));
  private static final Claim WAITS = diploma(Set.of(Field.WITHDRAWAL));

  private final RowCodec codec = new RowCodec();

  private static Claim diploma(Set<Field> held) {
    return new Claim.QualificationClaim("DIPLOMA", DAY, "WW", held);
  }

  private StoredClaims stored(List<Claim> claims) {
    return new StoredClaims(codec.encode(claims), codec);
  }

  /** None, and every one and two of the three. */
  static List<List<Claim>> lists() {
    List<List<Claim>> lists = new ArrayList<>(List.of(List.of()));
    for (Claim one : List.of(PLAIN, GROUP_WAITS, WAITS)) {
      lists.add(List.of(one));
      for (Claim other : List.of(PLAIN, GROUP_WAITS, WAITS)) {
        lists.add(List.of(one, other));
      }
    }
    return lists;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void they_are_the_claims_that_were_stored(List<Claim> claims) {
    assertThat(stored(claims)).isEqualTo(claims).hasSameHashCodeAs(claims);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void they_are_held_when_there_are_some_and_each_waits(List<Claim> claims) {
    assertThat(stored(claims).areHeld())
        .isEqualTo(!claims.isEmpty() && claims.stream().allMatch(Claim::isHeld));
  }

  @Test
  void bytes_are_passed_on_unread() {
    byte[] unreadable = {99, 0};
    StoredClaims claims = new StoredClaims(unreadable, codec);

    assertThat(codec.encode(claims)).isSameAs(unreadable);
    assertThat(claims.areHeld()).isFalse();
    assertThatThrownBy(claims::size).hasMessageContaining("stored in version 99");
  }
}
