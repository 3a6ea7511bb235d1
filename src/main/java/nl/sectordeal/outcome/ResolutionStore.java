package nl.sectordeal.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what people decided about differences: truth, which nothing else can make again. Nothing is
 * ever changed or removed; a later decision takes the place of an earlier one.
 */
public interface ResolutionStore {

  /** Decisions known at an instant, that instant included, in the order in which they hold. */
  List<Resolution> list(String job, Instant asKnownAt);

  /** Keeps one. */
  void add(String job, Resolution resolution);

  /** Instant of the newest; empty when there is none. */
  Optional<Instant> findNewest(String job);
}
