package nl.sectordeal.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what people decided about who is who: truth, which nothing else can make again. Nothing is
 * ever changed or removed; a later verdict takes the place of an earlier one.
 */
public interface PersonVerdictStore {

  /** Verdicts known at an instant, that instant included: by instant, then by pair. */
  List<PairVerdict> list(String job, Instant asKnownAt);

  /**
   * Keeps verdicts, all or none.
   *
   * @param file SHA-256 of the workbook that they were read from
   */
  void addAll(String job, List<PairVerdict> verdicts, String file);

  /** Whether verdicts of this workbook were kept before. */
  boolean hasFile(String job, String file);

  /** Instant of the newest verdict; empty when there is none. */
  Optional<Instant> findNewest(String job);
}
