package nl.sectordeal.report;

import java.time.LocalDate;
import java.util.List;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.period.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * A decision as {@code decisions.csv} has it (geschreven besluit).
 *
 * @param records the claims it rests on, as {@code source:key@delivery}
 */
public record WrittenDecision(
    String measure,
    String period,
    String person,
    String outcome,
    Verdict verdict,
    @Nullable Reason reason,
    LocalDate date,
    String group,
    List<String> records) {

  /** In which parts of its figure it counts: its group and its month; empty where it does not. */
  public List<String> place() {
    return verdict == Verdict.COUNTED ? List.of(group, Cycle.MONTH.labelOf(date)) : List.of();
  }

  /** In which number beside the figure it is. */
  public Standing standing() {
    return Standing.of(verdict, reason);
  }
}
