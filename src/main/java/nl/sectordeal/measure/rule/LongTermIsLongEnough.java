package nl.sectordeal.measure.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Long-term unemployed is somebody who was without work for longer than the threshold (langdurig
 * werkloos).
 */
@Rule(
    code = LongTermIsLongEnough.CODE,
    severity = Severity.HOLD,
    text =
        "A long-term unemployed participant was unemployed for longer than six months when younger than 25, and otherwise than twelve.",
    action = "Do not send the tables yet, and show this message to whoever maintains the program.",
    basis = "ESF-R06: Commission, guidance on definitions: long-term unemployed.")
public final class LongTermIsLongEnough {
  public static final String CODE = "D35";

  private LongTermIsLongEnough() {}

  /** Whether somebody counts as long-term without being unemployed for strictly longer. */
  public static boolean isBroken(
      boolean unemployed, @Nullable LocalDate since, LocalDate entry, int months) {
    return !unemployed || since == null || !entry.isAfter(since.plusMonths(months));
  }
}
