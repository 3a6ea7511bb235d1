package nl.sectordeal.record.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A birth date is that of the person and not 01-01-1900, which stands for unknown. */
@Rule(
    code = BirthDateIsNoPlaceholder.CODE,
    severity = Severity.WARN,
    text = "A birth date is no placeholder.",
    action = "Fill in the birth date, or leave it empty.",
    basis = "A placeholder would make strangers look alike")
public final class BirthDateIsNoPlaceholder {
  public static final String CODE = "R18";

  private static final LocalDate PLACEHOLDER = LocalDate.of(1900, 1, 1);

  public static boolean isBroken(LocalDate birthDate) {
    return birthDate.equals(PLACEHOLDER);
  }

  private BirthDateIsNoPlaceholder() {}
}
