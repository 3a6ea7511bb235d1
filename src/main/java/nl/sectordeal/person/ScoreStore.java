package nl.sectordeal.person;

import java.util.Optional;

/** Keeps scored pairs of profiles from one linking to the next; can be made again (scores). */
public interface ScoreStore {
  /** What was kept of a job. */
  Optional<ScoreBook> find(String job);

  /** Replaces what is kept of a job, all at once or not at all. */
  void save(String job, ScoreBook book);
}
