package nl.sectordeal.delivery.rule;

import java.time.Instant;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** A moment of receipt in a file name exists (ontvangst in bestandsnaam). */
@Rule(
    code = ReceiptExists.CODE,
    severity = Severity.REJECT,
    text = "A moment of receipt in a file name is one that exists.",
    action =
        "Give the file a name as agreed, with a day and a time that exist, and deliver it again.",
    basis = "Delivery agreement: names of files.")
public final class ReceiptExists {
  /** Code of this rule. */
  public static final String CODE = "L39";

  private ReceiptExists() {}

  /** Whether something stands where the receipt belongs that is no moment, such as 31 April. */
  public static boolean isBroken(@Nullable String written, @Nullable Instant read) {
    return written != null && read == null;
  }
}
