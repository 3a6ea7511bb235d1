package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Higher pay alone is no better position (alleen meer loon). */
@Rule(
    code = PayAloneIsNoImprovement.CODE,
    severity = Severity.WARN,
    text =
        "Work is better with a lasting contract, the hours wished for, a higher level or a promotion; higher pay alone is not enough.",
    action = "Tell what else changed, if anything did.",
    basis = "ESF-R23: Guidance on definitions: CR07.")
public final class PayAloneIsNoImprovement {
  public static final String CODE = "D52";

  private PayAloneIsNoImprovement() {}

  /** Whether somebody is paid more and nothing else is better. */
  public static boolean isBroken(boolean paidMore, boolean better) {
    return paidMore && !better;
  }
}
