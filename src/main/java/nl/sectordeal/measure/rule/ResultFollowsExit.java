package nl.sectordeal.measure.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** A result comes after the exit, in time (resultaat na uitstroom). */
@Rule(
    code = ResultFollowsExit.CODE,
    severity = Severity.HOLD,
    text = "An immediate result counts after the exit, within four weeks.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R14: Regulation (EU) 1304/2013, Annex I: immediate results.")
public final class ResultFollowsExit {
  public static final String CODE = "D43";

  private ResultFollowsExit() {}

  /** Whether a result counts without an exit, before it or too late. */
  public static boolean isBroken(@Nullable LocalDate exit, LocalDate result, int days) {
    return exit == null || result.isBefore(exit) || result.isAfter(exit.plusDays(days));
  }
}
