package nl.sectordeal.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a row is about, in the form in which people are compared (persoonskenmerken).
 *
 * <p>Texts are in lower case without accents, with {@code ij} as y; empty stands for unknown, and
 * unknown never agrees with anything. Kept sealed only, and never logged: {@link #toString} tells
 * nothing.
 *
 * @param givenNames all given names written out, a space between; empty when only initials are
 *     known
 * @param initials first letters of the given names, as far as known
 * @param particle what stands before the surname, such as {@code van den}
 * @param surname own surname without particle, letters only; the first one where two are joined
 * @param partnerSurname the partner's surname, or the second of two joined ones
 * @param gender 1 or 2, 0 for unknown
 * @param postcode as 1234AB; in its own form where it is foreign, as typed where it has a slip
 * @param houseNumber number and addition, as 12A
 * @param street name of the street
 * @param city name of the town
 * @param sharedNumber a number that partners share and nobody checks, such as a client number;
 *     never a national id
 * @param meantIds digests of the national ids that an impossible one on the row may have been meant
 *     as: one digit typed wrongly, or two neighbours swapped
 */
public record Traits(
    String givenNames,
    String initials,
    String particle,
    String surname,
    String partnerSurname,
    @Nullable LocalDate birthDate,
    int gender,
    String postcode,
    String houseNumber,
    String street,
    String city,
    String sharedNumber,
    List<UUID> meantIds) {

  /** Of a row that tells nothing of who it is about. */
  public static final Traits UNKNOWN =
      new Traits("", "", "", "", "", null, 0, "", "", "", "", "", List.of());

  /** Whether there is nothing by which to compare. */
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "Traits";
  }
}
