package nl.sectordeal.job.review;

import java.util.List;
import nl.sectordeal.job.Run;
import nl.sectordeal.person.DoubtfulPair;

/** Doubtful pairs as they are put to a person. */
public final class Doubts {
  private Doubts() {}

  /** All of a run whose rows have been linked. */
  public static List<Doubt> of(Run run) {
    return run.register().doubtful().stream().map(Doubts::of).toList();
  }

  private static Doubt of(DoubtfulPair pair) {
    return new Doubt(
        pair.first(),
        pair.second(),
        pair.firstRow(),
        pair.secondRow(),
        pair.reason().name(),
        pair.score(),
        pair.lines());
  }
}
