package nl.sectordeal.measure.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** What is told of six months later was looked at then (situatie na zes maanden). */
@Rule(
    code = LaterWorkIsOfLaterDay.CODE,
    severity = Severity.WARN,
    text = "What is told of work six months after the exit was looked at on that day or later.",
    action = "Ask again when six months have passed, and send the row again.",
    basis = "ESF-R21: Regulation (EU) 1304/2013, Annex I: longer-term results.")
public final class LaterWorkIsOfLaterDay {
  public static final String CODE = "D50";

  private LaterWorkIsOfLaterDay() {}

  /** Whether work was looked at before the day. */
  public static boolean isBroken(LocalDate lookedOn, LocalDate due) {
    return lookedOn.isBefore(due);
  }
}
