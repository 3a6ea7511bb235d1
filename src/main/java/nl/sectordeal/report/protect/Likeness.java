package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Breakdown;
import nl.sectordeal.measure.Dimension.ByWorkingDays;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Condition;

/**
 * Two measures of which one follows from the other: both count the same and tell it apart in other
 * ways, or one counts what the other tells as some of its groups (gelijkenis).
 *
 * @param whole id of the measure whose figure follows
 * @param other id of the measure from which it follows
 * @param groups groups of the other that add up to it; empty: its figure itself
 */
record Likeness(String whole, String other, List<String> groups) {

  /**
   * The likenesses among measures.
   *
   * @param plain measures that count each outcome by itself
   */
  static List<Likeness> among(List<Measure> plain) {
    List<Likeness> found = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      for (int j = 0; j < plain.size(); j++) {
        Measure one = plain.get(i);
        Measure other = plain.get(j);
        if (i == j || one.unit() != other.unit() || one.cycle() != other.cycle()) {
          continue;
        }
        if (i < j && one.when().equals(other.when())) {
          found.add(new Likeness(one.id(), other.id(), List.of()));
        }
        List<String> groups = answeredIn(one, other);
        if (!groups.isEmpty()) {
          found.add(new Likeness(one.id(), other.id(), groups));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The classes of the other measure that one counts as answered in time. */
  private static List<String> answeredIn(Measure one, Measure other) {
    boolean single = one.when().size() == 1 && other.when().size() == 1;
    Integer within = single ? one.when().get(0).answeredWithin() : null;
    return within != null
            && other.groupBy().size() == 1
            && other.groupBy().get(0) instanceof ByWorkingDays days
            && asksNoSpeed(one.when().get(0)).equals(other.when().get(0))
        ? Breakdown.classesWithin(days, within)
        : List.of();
  }

  private static Condition asksNoSpeed(Condition asked) {
    return new Condition(
        asked.kind(),
        asked.types(),
        asked.attributes(),
        asked.on(),
        asked.result(),
        asked.confirmed(),
        asked.minHours(),
        asked.minDays(),
        asked.groups(),
        asked.agreement(),
        null);
  }
}
