package nl.sectordeal.measure;

import java.util.List;
import nl.sectordeal.measure.Measure.Unit;

/** Finds the measures that shares are a share of (aandelen). */
final class Shares {

  private Shares() {}

  /**
   * @throws IllegalArgumentException when a share's base does not exist, is a share itself or
   *     counts what is of no person
   */
  static void check(List<Measure> measures) {
    for (Measure measure : measures) {
      Measure base = baseOf(measure, measures);
      if (measure.share() != null && (base.share() != null || base.unit() == Unit.COMMITMENTS)) {
        throw new IllegalArgumentException(
            "Measure " + measure.id() + " cannot be a share of " + base.id());
      }
    }
  }

  /**
   * The measure whose counted decisions a share is of; the measure itself when it is no share.
   *
   * @throws IllegalArgumentException when it does not exist
   */
  static Measure baseOf(Measure measure, List<Measure> measures) {
    if (measure.share() == null) {
      return measure;
    }
    for (Measure base : measures) {
      if (base.id().equals(measure.share().of())) {
        return base;
      }
    }
    throw new IllegalArgumentException(
        "Measure " + measure.id() + " is a share of " + measure.share().of() + ", which is none");
  }
}
