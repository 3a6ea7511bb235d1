package nl.sectordeal.person;

/** Keeps scored pairs of profiles from one linking to the next; can be made again (scores). */
public interface ScoreStore {

  /** Where the pairs of a job come from. */
  Candidates of(String job);
}
