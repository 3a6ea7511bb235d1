package nl.sectordeal.person.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.person.cluster.Partition;
import nl.sectordeal.record.RecordName;

/**
 * Verdicts that hold together (geldende oordelen): of a pair the latest, without those that were
 * revoked, and where verdicts on several pairs contradict one another the latest wins.
 */
public final class SettledVerdicts {
  private final Map<RecordName, Integer> rows = new HashMap<>();
  private final List<PairVerdict> holding = new ArrayList<>();

  private SettledVerdicts() {}

  /** Settles verdicts; their order in the list decides only between those of one instant. */
  public static SettledVerdicts of(List<PairVerdict> given) {
    SettledVerdicts settled = new SettledVerdicts();
    settled.settle(latestOfEachPair(given));
    return settled;
  }

  private record Pair(RecordName one, RecordName other) {
    static Pair of(PairVerdict verdict) {
      return verdict.one().compareTo(verdict.other()) < 0
          ? new Pair(verdict.one(), verdict.other())
          : new Pair(verdict.other(), verdict.one());
    }
  }

  private static List<PairVerdict> latestOfEachPair(List<PairVerdict> given) {
    Map<Pair, PairVerdict> latest = new HashMap<>();
    for (PairVerdict verdict : given) {
      latest.merge(
          Pair.of(verdict),
          verdict,
          (known, next) -> next.effective().isBefore(known.effective()) ? known : next);
    }
    List<PairVerdict> verdicts = new ArrayList<>(latest.values());
    verdicts.removeIf(verdict -> verdict.says() == Says.REVOKED);
    verdicts.sort(
        Comparator.comparing(PairVerdict::effective)
            .reversed()
            .thenComparing(verdict -> verdict.says() == Says.SAME)
            .thenComparing(PairVerdict::one)
            .thenComparing(PairVerdict::other));
    return verdicts;
  }

  private void settle(List<PairVerdict> latestFirst) {
    for (PairVerdict verdict : latestFirst) {
      rows.putIfAbsent(verdict.one(), rows.size());
      rows.putIfAbsent(verdict.other(), rows.size());
    }
    Partition persons = new Partition(rows.size());
    for (PairVerdict verdict : latestFirst) {
      int one = numberOf(verdict.one());
      int other = numberOf(verdict.other());
      boolean areOne = persons.root(one) == persons.root(other);
      boolean saysSame = verdict.says() == Says.SAME;
      if (saysSame ? persons.areKeptApart(one, other) : areOne) {
        continue; // A later verdict says otherwise.
      }
      if (saysSame) {
        persons.join(one, other);
      } else {
        persons.keepApart(one, other);
      }
      holding.add(verdict);
    }
  }

  private int numberOf(RecordName row) {
    return rows.getOrDefault(row, Versions.NONE);
  }

  /** Verdicts that hold, the latest first. */
  public List<PairVerdict> holding() {
    return List.copyOf(holding);
  }
}
