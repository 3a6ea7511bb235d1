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
}
