package nl.sectordeal.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.period.Cycle;

/** What was counted so far for one measure in one period (telling). */
final class Tally {

  private int counted;
  private int provisional;
  private int held;
  private int asOneLessApart;
  private final Map<String, Integer> byGroup = new HashMap<>();
  private final Map<String, Integer> byMonth = new HashMap<>();
  private final Map<String, Integer> byOwner = new HashMap<>();
  private final Map<String, Integer> byEmployer = new HashMap<>();
  private final Map<Reason, Integer> byReason = new EnumMap<>(Reason.class);

  void add(Decision decision) {
    switch (decision.verdict()) {
      case COUNTED -> addCounted(decision);
      case PROVISIONAL -> provisional++;
      case HELD -> held++;
      case NOT_COUNTED -> {}
    }
    if (decision.reason() != null) {
      byReason.merge(decision.reason(), 1, Integer::sum);
    }
  }

  private void addCounted(Decision decision) {
    counted++;
    byGroup.merge(decision.group(), 1, Integer::sum);
    byMonth.merge(Cycle.MONTH.labelOf(decision.date()), 1, Integer::sum);
    byOwner.merge(decision.owner(), 1, Integer::sum);
    if (decision.employer() != null) {
      byEmployer.merge(decision.employer(), 1, Integer::sum);
    }
  }

  /** What the count would gain, or lose when negative, if persons in doubt were one. */
  void addDoubt(int difference) {
    asOneLessApart += difference;
  }

  void merge(Tally other) {
    counted += other.counted;
    provisional += other.provisional;
    held += other.held;
    asOneLessApart += other.asOneLessApart;
    addAll(other.byGroup, byGroup);
    addAll(other.byMonth, byMonth);
    addAll(other.byOwner, byOwner);
    addAll(other.byEmployer, byEmployer);
    addAll(other.byReason, byReason);
  }

  private static <K> void addAll(Map<K, Integer> from, Map<K, Integer> to) {
    from.forEach((key, count) -> to.merge(key, count, Integer::sum));
  }

  int counted() {
    return counted;
  }

  int provisional() {
    return provisional;
  }

  int held() {
    return held;
  }

  int countedAsOne() {
    return counted + asOneLessApart;
  }

  int countOf(Reason reason) {
    return byReason.getOrDefault(reason, 0);
  }

  int countIn(String month) {
    return byMonth.getOrDefault(month, 0);
  }

  SortedMap<String, Integer> byGroup() {
    return new TreeMap<>(byGroup);
  }

  SortedMap<String, Integer> byMonth() {
    return new TreeMap<>(byMonth);
  }

  SortedMap<String, Integer> byOwner() {
    return new TreeMap<>(byOwner);
  }

  SortedMap<String, Integer> byEmployer() {
    return new TreeMap<>(byEmployer);
  }

  SortedMap<Reason, Integer> byReason() {
    return new TreeMap<>(byReason);
  }
}
