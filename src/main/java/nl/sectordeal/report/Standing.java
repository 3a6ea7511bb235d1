package nl.sectordeal.report;

import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * In which number beside a figure a decision is (stand): its verdict, but for what is not durable,
 * which is a number of its own since a share rests on it.
 */
public enum Standing {
  COUNTED,
  PROVISIONAL,
  HELD,
  NOT_DURABLE,
  NOT_COUNTED;

  /** Where a decision with this verdict and reason stands. */
  public static Standing of(Verdict verdict, @Nullable Reason reason) {
    return switch (verdict) {
      case COUNTED -> COUNTED;
      case PROVISIONAL -> PROVISIONAL;
      case HELD -> HELD;
      case NOT_COUNTED -> reason == Reason.NOT_DURABLE ? NOT_DURABLE : NOT_COUNTED;
    };
  }
}
