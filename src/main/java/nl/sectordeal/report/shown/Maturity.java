package nl.sectordeal.report.shown;

import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Reason;

/** Whether there is anything to tell of a share yet (volgroeid). */
public final class Maturity {
  private Maturity() {}

  /** Whether a share has nothing to divide yet, since all it could count began too short ago. */
  public static boolean isAwaited(Figure figure) {
    return figure.unit() == Unit.SHARE
        && figure.counted() + figure.notDurable() == 0
        && figure.reasons().getOrDefault(Reason.NOT_MATURE, 0) > 0;
  }
}
