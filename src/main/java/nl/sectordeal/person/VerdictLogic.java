package nl.sectordeal.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.record.RecordName;

/**
 * What verdicts mean together (samenhang van oordelen): of several about two rows the last counts,
 * and what is the same hangs together, so that a = b and b = c leave no room for a ≠ c.
 */
public final class VerdictLogic {
  private VerdictLogic() {}

  /**
   * A verdict that others contradict.
   *
   * @param different says that two rows are of two persons
   * @param same in their order, each sharing a row with the next, say that they are of one
   */
  public record Contradiction(PairVerdict different, List<PairVerdict> same) {}

  private record Pair(RecordName one, RecordName other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair that) {
      int by = one.compareTo(that.one);
      return by == 0 ? other.compareTo(that.other) : by;
    }
  }

  /**
   * The verdict that counts for each pair, without revoked ones, sorted by pair.
   *
   * @param given in the order in which they were given
   */
  public static List<PairVerdict> inForce(Collection<PairVerdict> given) {
    Map<Pair, PairVerdict> last = new TreeMap<>();
    given.forEach(verdict -> last.put(new Pair(verdict.one(), verdict.other()), verdict));
    return last.values().stream().filter(verdict -> verdict.says() != Says.REVOKED).toList();
  }

  /**
   * The first contradiction among verdicts; empty when they can all be true.
   *
   * @param inForce one per pair, see {@link #inForce}
   */
  public static Optional<Contradiction> findContradiction(Collection<PairVerdict> inForce) {
    Map<RecordName, List<PairVerdict>> same = new HashMap<>();
    for (PairVerdict verdict : inForce) {
      if (verdict.says() == Says.SAME) {
        same.computeIfAbsent(verdict.one(), row -> new ArrayList<>()).add(verdict);
        same.computeIfAbsent(verdict.other(), row -> new ArrayList<>()).add(verdict);
      }
    }
    for (PairVerdict verdict : inForce) {
      if (verdict.says() == Says.DIFFERENT) {
        List<PairVerdict> chain = chain(verdict.one(), verdict.other(), same);
        if (!chain.isEmpty()) {
          return Optional.of(new Contradiction(verdict, chain));
        }
      }
    }
    return Optional.empty();
  }

  /** The shortest way from one row to another along what is the same; empty when there is none. */
  private static List<PairVerdict> chain(
      RecordName from, RecordName to, Map<RecordName, List<PairVerdict>> same) {
    Map<RecordName, PairVerdict> reachedBy = new HashMap<>();
    Deque<RecordName> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !reachedBy.containsKey(to)) {
      RecordName at = open.remove();
      for (PairVerdict verdict : same.getOrDefault(at, List.of())) {
        RecordName next = otherThan(at, verdict);
        if (!next.equals(from) && reachedBy.putIfAbsent(next, verdict) == null) {
          open.add(next);
        }
      }
    }
    Deque<PairVerdict> chain = new ArrayDeque<>();
    RecordName at = to;
    for (PairVerdict by = reachedBy.get(at); by != null; by = reachedBy.get(at)) {
      chain.addFirst(by);
      at = otherThan(at, by);
    }
    return List.copyOf(chain);
  }

  private static RecordName otherThan(RecordName row, PairVerdict verdict) {
    return verdict.one().equals(row) ? verdict.other() : verdict.one();
  }
}
