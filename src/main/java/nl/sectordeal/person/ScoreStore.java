package nl.sectordeal.person;

import java.util.Optional;

/** Keeps scored pairs of profiles from one linking to the next; can be made again (scores). */
public interface ScoreStore {

  /** Keeps nothing: everything is compared anew each time. */
  ScoreStore NOTHING =
      new ScoreStore() {
        @Override
        public Optional<ScoreBook> find(String job) {
          return Optional.empty();
        }

        @Override
        public void save(String job, ScoreBook book) {
          // The next time everything is compared anew.
        }
      };

  /** What was kept of a job. */
  Optional<ScoreBook> find(String job);

  /** Replaces what is kept of a job, all at once or not at all. */
  void save(String job, ScoreBook book);
}
