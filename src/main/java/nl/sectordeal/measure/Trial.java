package nl.sectordeal.measure;

import nl.sectordeal.outcome.Outcome;

/**
 * An outcome with the decision on it so far, before and after it is set against the person's others
 * (toets).
 *
 * @param counts whether it counts by itself, also where another of the person's goes before it
 */
record Trial(Outcome outcome, Decision decision, boolean counts) {
  /** Before it is set against the others. */
  Trial(Outcome outcome, Decision decision) {
    this(outcome, decision, decision.verdict() == Verdict.COUNTED);
  }

  boolean stands() {
    return decision.verdict() != Verdict.NOT_COUNTED;
  }

  Trial alreadyCounted() {
    return new Trial(outcome, decision.because(Reason.ALREADY_COUNTED), counts);
  }

  /** Whether this one goes before another that comes earlier in outcome order. */
  boolean beatsEarlier(Trial earlier) {
    int byVerdict = decision.verdict().compareTo(earlier.decision.verdict());
    return byVerdict < 0 || (byVerdict == 0 && decision.date().isBefore(earlier.decision.date()));
  }
}
