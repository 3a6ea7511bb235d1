package nl.sectordeal.job;

import java.util.List;
import nl.sectordeal.person.DoubtfulPair;

/** Doubtful pairs as they are put to a person. */
final class Doubts {
  private Doubts() {}

  /** All of a run whose rows have been linked. */
  static List<Doubt> of(Run run) {
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
