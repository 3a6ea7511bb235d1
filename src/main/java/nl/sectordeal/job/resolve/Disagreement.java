package nl.sectordeal.job.resolve;

import nl.sectordeal.job.AskedRow;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.outcome.Resolution;
import nl.sectordeal.outcome.Resolution.Subject;
import nl.sectordeal.record.RecordName;
import org.jspecify.annotations.Nullable;

/**
 * A difference with the placement it is about (verschil bij een plaatsing).
 *
 * @param by the decision that it needs no answer; null while it is open
 */
record Disagreement(Placement placement, Difference difference, @Nullable Resolution by) {

  /** Whether the placement rests on this row. */
  boolean isAbout(AskedRow row) {
    return placement.sides().stream().anyMatch(side -> row.isOf(side.row()));
  }

  /** The row of the partner that is asked. */
  RecordName asked() {
    return new RecordName(
        difference.otherSource(), difference.otherSender(), difference.otherKey());
  }

  /** What a decision about it is about. */
  Subject subject() {
    return Subject.of(difference.field(), placement.sides());
  }

  /** The row whose value was taken; a placement has at most one claim of a source. */
  RecordName first() {
    return placement.sides().stream()
        .filter(side -> side.source().equals(difference.firstSource()))
        .findFirst()
        .map(Side::row)
        .orElseThrow();
  }
}
