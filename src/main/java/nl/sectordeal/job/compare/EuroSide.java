package nl.sectordeal.job.compare;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.report.EuroChange.Stand;
import nl.sectordeal.report.WrittenAmount;
import nl.sectordeal.report.WrittenDecision;
import nl.sectordeal.report.WrittenRun;
import org.jspecify.annotations.Nullable;

/** The amounts of one run; those whose cause was found are taken out. */
final class EuroSide {
  private final Map<String, WrittenAmount> amounts = new TreeMap<>();
  private final Stand total;

  private EuroSide(List<WrittenAmount> all, List<String> orders) {
    all.forEach(amount -> amounts.put(key(amount.outcome(), amount.person()), amount));
    total = Stand.of(all, orders);
  }

  static EuroSide of(WrittenRun run, String measure) throws IOException {
    return new EuroSide(run.listAmounts(measure), run.listOrders(measure));
  }

  /** All amounts together, also those that were taken out. */
  Stand total() {
    return total;
  }

  /** What was not taken out yet, by outcome and person. */
  List<WrittenAmount> left() {
    return List.copyOf(amounts.values());
  }

  @Nullable WrittenAmount take(@Nullable WrittenDecision decision) {
    return decision == null ? null : amounts.remove(key(decision.outcome(), decision.person()));
  }

  @Nullable WrittenAmount take(WrittenAmount other) {
    return amounts.remove(key(other.outcome(), other.person()));
  }

  /** Of the same placement, of somebody else. */
  @Nullable WrittenAmount takeOfOther(WrittenAmount other) {
    for (WrittenAmount amount : left()) {
      if (amount.outcome().equals(other.outcome())) {
        return take(amount);
      }
    }
    return null;
  }

  private static String key(String outcome, String person) {
    return outcome + ' ' + person;
  }
}
