package nl.sectordeal.record.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** What happened does not end before it began; both may be on one day. */
@Rule(
    code = StartIsNotAfterEnd.CODE,
    severity = Severity.REJECT,
    text = "A start is not after its end.",
    action = "Check both dates.",
    basis = "Values are read, never guessed")
public final class StartIsNotAfterEnd {
  public static final String CODE = "R17";

  public static boolean isBroken(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start != null && end != null && start.isAfter(end);
  }

  private StartIsNotAfterEnd() {}
}
