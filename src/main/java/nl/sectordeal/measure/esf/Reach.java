package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import nl.sectordeal.measure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who left reached a result (bereikt resultaat).
 *
 * @param reason null when it was reached
 * @param on the day of the result; the exit where there is none
 */
record Reach(@Nullable Reason reason, LocalDate on) {
  /** Reached; what came about before the exit is a result of that day. */
  static Reach reached(LocalDate on, LocalDate exit) {
    return new Reach(null, on.isBefore(exit) ? exit : on);
  }

  boolean isReached() {
    return reason == null;
  }
}
