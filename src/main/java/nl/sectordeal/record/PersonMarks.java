package nl.sectordeal.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the person on a row: keyed digests, never the values themselves (kenmerken).
 *
 * <p>Zero stands for unknown, and unknown never agrees with anything.
 *
 * @param idKind kind of the national id; null when there is none
 * @param id first 128 bits of the HMAC-SHA-256 of the national id
 * @param educationIdBeside HMAC of an onderwijsnummer that stands on the same row as a BSN, which
 *     replaces it; null when the row has only one of the two
 * @param surname digest of the normalised surname without particle
 * @param birthDate digest
 * @param gender 1 or 2, 0 for unknown
 */
public record PersonMarks(
    @Nullable IdKind idKind,
    @Nullable UUID id,
    @Nullable UUID educationIdBeside,
    long surname,
    long birthDate,
    int gender) {

  /** Of a row that describes no person. */
  public static final PersonMarks NOBODY = new PersonMarks(null, null, null, 0, 0, 0);

  /** First half of every stand-in; of a digest it is one in 2^64. */
  private static final long NO_DIGEST = 0;

  /**
   * What holds the rows of one forgotten person together, in the place of an id: no digest of any.
   *
   * @param mark any that no other person has
   */
  public static PersonMarks standIn(UUID mark) {
    long rest = mark.getMostSignificantBits() ^ mark.getLeastSignificantBits();
    return new PersonMarks(IdKind.BSN, new UUID(NO_DIGEST, rest), null, 0, 0, 0);
  }

  /** Whether the id is no id, but holds the rows of a forgotten person together. */
  public boolean isStandIn() {
    return id != null && id.getMostSignificantBits() == NO_DIGEST;
  }
}
