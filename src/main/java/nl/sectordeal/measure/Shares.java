package nl.sectordeal.measure;

import java.util.List;
import nl.sectordeal.measure.Measure.Followed;
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
      refuseAsBase(measure, baseOf(measure, measures));
      if (measure.share() != null && measure.share().test() instanceof Followed followed) {
        refuseAsBase(measure, find(followed.by(), measure, measures));
      }
    }
  }

  private static void refuseAsBase(Measure share, Measure base) {
    if (share.share() != null && (base.share() != null || base.unit() == Unit.COMMITMENTS)) {
      throw new IllegalArgumentException(
          "Measure " + share.id() + " cannot be a share of " + base.id());
    }
  }

  /**
   * The measure whose counted decisions a share is of; the measure itself when it is no share.
   *
   * @throws IllegalArgumentException when it does not exist
   */
  static Measure baseOf(Measure measure, List<Measure> measures) {
    return measure.share() == null ? measure : find(measure.share().of(), measure, measures);
  }

  private static Measure find(String id, Measure share, List<Measure> measures) {
    for (Measure base : measures) {
      if (base.id().equals(id)) {
        return base;
      }
    }
    throw new IllegalArgumentException(
        "Measure " + share.id() + " is a share of " + id + ", which is none");
  }
}
