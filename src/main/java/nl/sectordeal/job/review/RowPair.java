package nl.sectordeal.job.review;

import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.record.RecordName;

/** Two rows that a person decides about, whichever was named first. */
record RowPair(RecordName one, RecordName other) {
  static RowPair of(RecordName a, RecordName b) {
    return a.compareTo(b) < 0 ? new RowPair(a, b) : new RowPair(b, a);
  }

  static RowPair of(PairVerdict verdict) {
    return of(verdict.one(), verdict.other());
  }
}
