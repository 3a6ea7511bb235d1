package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was counted so far for one measure in one period (telling). */
final class Tally {

  private int counted;
  private int provisional;
  private int held;
  private int asOneLessApart;
  private final Map<String, Integer> byGroup = new HashMap<>();
  private final Map<String, Integer> noByGroup = new HashMap<>();
  private final Map<String, Integer> byMonth = new HashMap<>();
  private final Map<String, Integer> byOwner = new HashMap<>();
  private final Map<String, Integer> byEmployer = new HashMap<>();
  private final Map<Crossing, Integer> byCrossing = new HashMap<>();
  private final Map<Reason, Integer> byReason = new EnumMap<>(Reason.class);
  private final Map<Readiness, Integer> byReadiness = new EnumMap<>(Readiness.class);
  private @Nullable LocalDate lastUntil;

  void add(Count count, int times) {
    switch (count.verdict()) {
      case COUNTED -> addCounted(count, times);
      case PROVISIONAL -> provisional += times;
      case HELD -> held += times;
      case NOT_COUNTED -> {}
    }
    if (count.reason() != null) {
      byReason.merge(count.reason(), times, Integer::sum);
      if (count.reason().isNo()) {
        noByGroup.merge(count.group(), times, Integer::sum);
      }
    }
  }

  private void addCounted(Count count, int times) {
    counted += times;
    byGroup.merge(count.group(), times, Integer::sum);
    byMonth.merge(count.month(), times, Integer::sum);
    byOwner.merge(count.owner(), times, Integer::sum);
    if (count.employer() != null) {
      byEmployer.merge(count.employer(), times, Integer::sum);
    }
    if (count.crossing() != null) {
      byCrossing.merge(count.crossing(), times, Integer::sum);
    }
    if (count.readiness() != null) {
      byReadiness.merge(count.readiness(), times, Integer::sum);
    }
    addUntil(count.until());
  }

  private void addUntil(@Nullable LocalDate until) {
    if (until != null && (lastUntil == null || until.isAfter(lastUntil))) {
      lastUntil = until;
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
    addAll(other.noByGroup, noByGroup);
    addAll(other.byMonth, byMonth);
    addAll(other.byOwner, byOwner);
    addAll(other.byEmployer, byEmployer);
    addAll(other.byCrossing, byCrossing);
    addAll(other.byReason, byReason);
    addAll(other.byReadiness, byReadiness);
    addUntil(other.lastUntil);
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

  /** Whether any of the counted was looked behind. */
  boolean knowsReadiness() {
    return !byReadiness.isEmpty();
  }

  /** The last day on which any of what is missing may come; null when nothing is. */
  @Nullable LocalDate lastUntil() {
    return lastUntil;
  }

  int countOf(Readiness readiness) {
    return byReadiness.getOrDefault(readiness, 0);
  }

  int countIn(String month) {
    return byMonth.getOrDefault(month, 0);
  }

  SortedMap<String, Integer> byGroup() {
    return new TreeMap<>(byGroup);
  }

  /** What a share said no to. */
  SortedMap<String, Integer> noByGroup() {
    return new TreeMap<>(noByGroup);
  }

  /** How often a share said no. */
  int noes() {
    return noByGroup.values().stream().mapToInt(Integer::intValue).sum();
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

  SortedMap<Crossing, Integer> byCrossing() {
    return new TreeMap<>(byCrossing);
  }

  SortedMap<Reason, Integer> byReason() {
    return new TreeMap<>(byReason);
  }
}
