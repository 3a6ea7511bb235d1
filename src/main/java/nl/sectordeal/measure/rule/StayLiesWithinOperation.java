package nl.sectordeal.measure.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** A stay lies within the dates of its operation (deelname binnen het project). */
@Rule(
    code = StayLiesWithinOperation.CODE,
    severity = Severity.HOLD,
    text = "The first day comes no later than the last, and both lie within the operation.",
    action = "Check both days, and send the row again.",
    basis = "ESF-R04: Grant decision: the dates of the operation.")
public final class StayLiesWithinOperation {
  public static final String CODE = "D33";

  private StayLiesWithinOperation() {}

  /** Whether the first day comes after the last, or either lies outside the operation. */
  public static boolean isBroken(
      LocalDate entry, @Nullable LocalDate exit, LocalDate from, LocalDate until) {
    return entry.isBefore(from)
        || entry.isAfter(until)
        || (exit != null && (exit.isBefore(entry) || exit.isAfter(until)));
  }
}
