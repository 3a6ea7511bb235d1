package nl.sectordeal.record.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** Nobody starts before being born. */
@Rule(
    code = BirthDateIsNotAfterStart.CODE,
    severity = Severity.WARN,
    text = "A birth date is not after the start.",
    action = "Check the birth date.",
    basis = "Values are read, never guessed")
public final class BirthDateIsNotAfterStart {
  public static final String CODE = "R19";

  public static boolean isBroken(LocalDate birthDate, @Nullable LocalDate start) {
    return start != null && birthDate.isAfter(start);
  }

  private BirthDateIsNotAfterStart() {}
}
