package nl.sectordeal.record.rule;

import java.time.LocalDate;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** An answer comes on the day of the contact or later. */
@Rule(
    code = AnswerIsNotBeforeContact.CODE,
    severity = Severity.WARN,
    text = "An answer is not before its question.",
    action = "Check both dates.",
    basis = "Values are read, never guessed")
public final class AnswerIsNotBeforeContact {
  public static final String CODE = "R20";

  public static boolean isBroken(LocalDate contact, @Nullable LocalDate answered) {
    return answered != null && answered.isBefore(contact);
  }

  private AnswerIsNotBeforeContact() {}
}
