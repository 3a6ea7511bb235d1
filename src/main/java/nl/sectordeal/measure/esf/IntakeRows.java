package nl.sectordeal.measure.esf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.outcome.Circumstances.Intake;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.DateRange;

/**
 * Which rows tell who somebody was on joining which stay (bevraging bij een deelname).
 *
 * <p>A row that tells a stay tells who joined it. A row with answers alone is about the stay whose
 * first day lies nearest to the day that it describes, of two as near the earlier; about none when
 * that is farther off than the job allows.
 */
final class IntakeRows {
  private final List<Intake> intakes;

  /** Stay that a row of answers alone is about, by the row. */
  private final Map<String, Outcome> stays = new HashMap<>();

  /**
   * The rows of one person.
   *
   * @param joined stays in any operation, in any order
   * @param within days that a row of answers alone may lie from the first day
   */
  IntakeRows(PersonHistory history, List<Participation> joined, int within) {
    this.intakes = history.circumstances().intakes();
    Set<String> tellStays = new HashSet<>();
    if (!intakes.isEmpty()) {
      history.outcomes().forEach(outcome -> tellStays.addAll(outcome.facts().records()));
    }
    for (Intake intake : intakes) {
      if (!tellStays.contains(intake.record())) {
        joined.stream()
            .filter(stay -> daysApart(intake, stay) <= within)
            .min(
                Comparator.comparingLong((Participation stay) -> daysApart(intake, stay))
                    .thenComparing(Participation::start)
                    .thenComparing(stay -> stay.facts().id()))
            .ifPresent(stay -> stays.put(intake.record(), stay));
      }
    }
  }

  private static long daysApart(Intake intake, Participation stay) {
    return Math.abs(DateRange.daysApart(intake.on(), stay.start()));
  }

  /**
   * The rows about a stay, by the day that they describe and then by row. One of answers alone
   * tells who joined it, so it is given the days of the stay.
   */
  List<Intake> of(Participation stay) {
    List<Intake> found = new ArrayList<>(1);
    for (Intake intake : intakes) {
      if (stay.facts().records().contains(intake.record())) {
        found.add(intake);
      } else if (stay.equals(stays.get(intake.record()))) {
        found.add(
            new Intake(intake.on(), intake.answers(), intake.record(), stay.start(), stay.end()));
      }
    }
    return found;
  }
}
