package nl.sectordeal.delivery.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A delivery comes in time (op tijd). */
@Rule(
    code = InTime.CODE,
    severity = Severity.WARN,
    text = "A file comes by the due day of the month after the one it is about.",
    action = "Send the file by the due day.",
    basis = "Delivery agreement: due day.")
public final class InTime {
  public static final String CODE = "L34";

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private InTime() {}

  /** Whether it came after the end of the due day in the Netherlands. */
  public static boolean isBroken(Instant received, LocalDate due) {
    return LocalDate.ofInstant(received, AMSTERDAM).isAfter(due);
  }
}
