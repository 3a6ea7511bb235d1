package nl.sectordeal.measure.esf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;

/**
 * Counts decisions into the tables of the fund (ESF-telling). Takes them person by person and keeps
 * none.
 *
 * <p>Not safe for use by several threads: give each its own and {@link #merge} them.
 */
public final class EsfCounter {
  private static final Set<Reason> LEFT_WITHOUT = Set.of(Reason.NOT_REACHED, Reason.NOT_MATURE);

  private final EsfTerms terms;
  private final Map<String, Cell> cells = new HashMap<>();
  private final SortedMap<EsfTable.Key, Integer> counts = new TreeMap<>();
  private final SortedMap<EsfTable.Key, Map<Reason, Integer>> reasons = new TreeMap<>();
  private final Map<String, Integer> wholes = new HashMap<>();
  private int persons;

  /** What a measure's id stands for. */
  private record Cell(String operation, String code) {
    /** Under the result that is about everybody, so that all who left have a decision. */
    boolean isOfAllLeavers() {
      return code.endsWith("CR03");
    }
  }

  public EsfCounter(EsfTerms terms) {
    this.terms = terms;
    for (Operation operation : terms.operations()) {
      for (Indicator indicator : Indicators.of(terms.period())) {
        cells.put(operation.measure(indicator.code()), new Cell(operation.id(), indicator.code()));
      }
    }
  }

  /**
   * Adds all decisions about one person; those of other measures are passed over.
   *
   * @param decisions each with its group, also where it does not count
   */
  public void add(List<Count> decisions) {
    boolean inTotal = false;
    Map<String, List<Count>> byRecord = new LinkedHashMap<>();
    for (Count decision : decisions) {
      Cell cell = cells.get(decision.measure());
      if (cell != null) {
        add(decision, cell);
        if (decision.verdict() == Verdict.COUNTED) {
          byRecord.computeIfAbsent(cell.operation(), o -> new ArrayList<>()).add(decision);
          inTotal |= !cell.code().equals(Indicators.GRAND_TOTAL);
        }
      }
    }
    byRecord.values().forEach(this::addSums);
    persons += inTotal ? 1 : 0;
  }

  private void add(Count decision, Cell cell) {
    EsfTable.Key key = key(decision, cell.operation(), cell.code());
    Reason reason = decision.reason();
    if (reason == null) {
      counts.merge(key, 1, Integer::sum);
      wholes.merge(cell.code(), 1, Integer::sum);
    } else {
      reasons.computeIfAbsent(key, k -> new EnumMap<>(Reason.class)).merge(reason, 1, Integer::sum);
    }
    if (cell.isOfAllLeavers() && (reason == null || LEFT_WITHOUT.contains(reason))) {
      counts.merge(key(decision, cell.operation(), EsfTable.LEAVERS), 1, Integer::sum);
    }
  }

  /** A record counts once under each sum, whatever number of its parts it counts under. */
  private void addSums(List<Count> ofOneRecord) {
    for (ReservedSum sum : ReservedSum.values()) {
      for (Count decision : ofOneRecord) {
        Cell cell = cells.get(decision.measure());
        if (cell != null && sum.parts().contains(cell.code())) {
          counts.merge(key(decision, cell.operation(), sum.name()), 1, Integer::sum);
          break;
        }
      }
    }
  }

  private static EsfTable.Key key(Count decision, String operation, String code) {
    return new EsfTable.Key(operation, code, Integer.parseInt(decision.period()), decision.group());
  }

  /** Adds what another counter, of other persons, has counted; the other stays as it is. */
  public void merge(EsfCounter other) {
    other.counts.forEach((key, count) -> counts.merge(key, count, Integer::sum));
    other.reasons.forEach(
        (key, byReason) ->
            byReason.forEach(
                (reason, count) ->
                    reasons
                        .computeIfAbsent(key, k -> new EnumMap<>(Reason.class))
                        .merge(reason, count, Integer::sum)));
    other.wholes.forEach((code, count) -> wholes.merge(code, count, Integer::sum));
    persons += other.persons;
  }

  /** What was counted so far. */
  public EsfTable table() {
    return new EsfTable(terms, counts, reasons, wholes, persons);
  }
}
