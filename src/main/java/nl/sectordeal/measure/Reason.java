package nl.sectordeal.measure;

/** Why an outcome does not count, in the order in which they are tested (reden). */
public enum Reason {
  WITHDRAWN(Verdict.NOT_COUNTED),
  NOT_IN_GROUP(Verdict.NOT_COUNTED),
  OUTSIDE_PERIOD(Verdict.NOT_COUNTED),
  AFTER_PEILDATUM(Verdict.NOT_COUNTED),
  TOO_FEW_HOURS(Verdict.NOT_COUNTED),
  TOO_SHORT(Verdict.NOT_COUNTED),
  NOT_FINISHED(Verdict.NOT_COUNTED),
  NO_AGREEMENT(Verdict.NOT_COUNTED),
  ROW_HELD(Verdict.HELD),
  DISPUTED(Verdict.HELD),
  UNCONFIRMED(Verdict.NOT_COUNTED),
  PROVISIONAL(Verdict.PROVISIONAL),
  ALREADY_COUNTED(Verdict.NOT_COUNTED),
  NOT_MATURE(Verdict.NOT_COUNTED),
  NOT_DURABLE(Verdict.NOT_COUNTED),
  NOT_A_PARTICIPANT(Verdict.NOT_COUNTED),
  INCOMPLETE(Verdict.NOT_COUNTED),
  NOT_BY_GENDER(Verdict.NOT_COUNTED),
  REFUSED(Verdict.NOT_COUNTED),
  NOT_REACHED(Verdict.NOT_COUNTED);

  private final Verdict verdict;

  Reason(Verdict verdict) {
    this.verdict = verdict;
  }

  /** What follows from the reason. */
  public Verdict verdict() {
    return verdict;
  }
}
