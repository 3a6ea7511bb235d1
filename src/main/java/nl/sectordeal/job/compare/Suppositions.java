package nl.sectordeal.job.compare;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.job.compare.Move.Spot;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.Standing;
import nl.sectordeal.report.WrittenDecision;
import org.jspecify.annotations.Nullable;

/** What would have been decided of one group, change by change; each is decided once. */
final class Suppositions {
  private final Supposing supposing;
  private final Cluster cluster;
  private final IdentityHashMap<Change, List<Decision>> only = new IdentityHashMap<>();
  private final IdentityHashMap<Change, List<Decision>> without = new IdentityHashMap<>();
  private final List<Decision> before;
  private final List<Decision> after;

  Suppositions(Supposing supposing, Cluster cluster) {
    this.supposing = supposing;
    this.cluster = cluster;
    this.before = supposing.decide(cluster, change -> false);
    this.after = supposing.decide(cluster, change -> true);
  }

  List<Change> changes() {
    return cluster.changes();
  }

  /** Where the rows of before, under the rules of now, put the decision. */
  @Nullable Spot before(Move move) {
    return find(before, move);
  }

  /** Whether the rows of now, under the rules of now, say what was written. */
  boolean tellAfter(Move move) {
    return Objects.equals(find(after, move), move.to());
  }

  /** Whether this change alone puts the decision where it is now. */
  boolean isEnough(Change change, Move move) {
    List<Decision> decisions =
        only.computeIfAbsent(change, one -> supposing.decide(cluster, applied -> applied == one));
    return Objects.equals(find(decisions, move), move.to());
  }

  /** Whether without this change the decision would not be where it is now. */
  boolean isNeeded(Change change, Move move) {
    List<Decision> decisions =
        without.computeIfAbsent(
            change, one -> supposing.decide(cluster, applied -> applied != one));
    return !Objects.equals(find(decisions, move), move.to());
  }

  /** Where the decision is among these; null when it is not there. */
  private static @Nullable Spot find(List<Decision> decisions, Move move) {
    Decision found = null;
    if (move.after() != null) {
      found = named(decisions, move.after());
    }
    if (found == null && move.before() != null) {
      found = named(decisions, move.before());
    }
    if (found == null && move.before() != null && move.after() != null) {
      found = nearest(decisions, move);
    }
    return found == null
        ? null
        : move.spot(
            found.period(),
            Standing.of(found.verdict(), found.reason()),
            List.of(found.group(), Cycle.MONTH.labelOf(found.date())));
  }

  /** The decision about the outcome of this name; of several the one that shares most rows. */
  private static @Nullable Decision named(List<Decision> decisions, WrittenDecision like) {
    Decision found = null;
    for (Decision one : decisions) {
      if (one.measure().equals(like.measure())
          && one.outcome().equals(like.outcome())
          && (found == null || shared(one, like) > shared(found, like))) {
        found = one;
      }
    }
    return found;
  }

  private static @Nullable Decision nearest(List<Decision> decisions, Move move) {
    Decision found = null;
    int most = 0;
    for (Decision one : decisions) {
      int shared =
          shared(one, Objects.requireNonNull(move.before()))
              + shared(one, Objects.requireNonNull(move.after()));
      if (one.measure().equals(move.measure()) && shared > most) {
        found = one;
        most = shared;
      }
    }
    return found;
  }

  private static int shared(Decision one, WrittenDecision other) {
    Set<String> rows = rows(one.records());
    rows.retainAll(rows(other.records()));
    return rows.size();
  }

  /** Without the delivery, which differs between versions of a row. */
  private static Set<String> rows(List<String> records) {
    Set<String> rows = new TreeSet<>();
    records.forEach(record -> rows.add(record.substring(0, record.lastIndexOf('@'))));
    return rows;
  }
}
