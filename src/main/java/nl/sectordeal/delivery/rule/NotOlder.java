package nl.sectordeal.delivery.rule;

import java.time.YearMonth;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** A delivery is not older than the last accepted one (niet ouder). */
@Rule(
    code = NotOlder.CODE,
    severity = Severity.REJECT,
    text = "A file is not about an earlier month than the last accepted one.",
    action = "Send the file of the newest month; it tells the whole state.",
    basis = "Delivery agreement: a newer file replaces an older one.")
public final class NotOlder {
  public static final String CODE = "L23";

  private NotOlder() {}

  /** Whether it is older; {@code lastAccepted} is null when nothing was accepted yet. */
  public static boolean isBroken(YearMonth period, @Nullable YearMonth lastAccepted) {
    return lastAccepted != null && period.isBefore(lastAccepted);
  }
}
