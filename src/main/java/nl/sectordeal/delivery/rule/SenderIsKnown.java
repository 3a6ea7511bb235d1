package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/** The sender of a file can be told (afzender bekend). */
@Rule(
    code = SenderIsKnown.CODE,
    severity = Severity.REJECT,
    text = "A file tells who sent it.",
    action =
        "Put the name or number of the sender where the agreement says, and send the file again.",
    basis = "Delivery agreement: the sender of each file can be told.")
public final class SenderIsKnown {
  public static final String CODE = "L20";

  private SenderIsKnown() {}

  /** Whether no sender was found. */
  public static boolean isBroken(@Nullable String sender) {
    return sender == null || sender.isBlank();
  }
}
