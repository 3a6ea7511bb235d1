package nl.sectordeal.measure.rule;

import java.time.LocalDate;
import java.util.Objects;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** Who came back keeps the first entry and has the last exit (terugkeer). */
@Rule(
    code = ReturnKeepsFirstEntry.CODE,
    severity = Severity.HOLD,
    text =
        "The record of who came back has the first day of the first stay and the last day of the last.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R13: Commission, answers on participants: re-entry.")
public final class ReturnKeepsFirstEntry {
  public static final String CODE = "D42";

  private ReturnKeepsFirstEntry() {}

  /** Whether the record has another first or last day than the stays. */
  public static boolean isBroken(
      LocalDate entry,
      LocalDate firstEntry,
      @Nullable LocalDate exit,
      @Nullable LocalDate lastExit) {
    return !entry.equals(firstEntry) || !Objects.equals(exit, lastExit);
  }
}
