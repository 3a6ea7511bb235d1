package nl.sectordeal.job.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.report.WrittenDecision;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what was decided about one outcome when it bears another name, period or person
 * number than before: by the rows that both decisions rest on.
 */
final class Pairing {
  private final RecordNames names;
  private final List<WrittenDecision> gone = new ArrayList<>();
  private final List<WrittenDecision> fresh = new ArrayList<>();

  /** A decision that was, and how many rows it shares with one that is. */
  private record Likeness(int gone, int shared, boolean sameOutcome, boolean samePeriod) {
    static final Comparator<Likeness> NEAREST =
        Comparator.comparing(Likeness::sameOutcome)
            .thenComparing(Likeness::samePeriod)
            .thenComparing(Likeness::shared)
            .thenComparing(Likeness::gone, Comparator.reverseOrder());
  }

  /** A row below a measure. */
  private record Rest(String measure, RecordName row) {}

  Pairing(RecordNames names) {
    this.names = names;
  }

  void addGone(WrittenDecision decision) {
    gone.add(decision);
  }

  void addNew(WrittenDecision decision) {
    fresh.add(decision);
  }

  /** Everything that moved: pairs, and what is on one side only. */
  List<Move> moves() {
    Map<Rest, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < gone.size(); i++) {
      for (RecordName row : names.of(gone.get(i))) {
        index
            .computeIfAbsent(new Rest(gone.get(i).measure(), row), any -> new ArrayList<>())
            .add(i);
      }
    }
    List<@Nullable WrittenDecision> left = new ArrayList<>(gone);
    List<Move> pairs = new ArrayList<>();
    List<WrittenDecision> alone = new ArrayList<>();
    // First those of the same name: they must not lose their like to another.
    fresh.forEach(one -> pair(one, true, index, left, pairs, alone));
    List<WrittenDecision> others = List.copyOf(alone);
    alone.clear();
    others.forEach(one -> pair(one, false, index, left, pairs, alone));
    List<Move> moves = new ArrayList<>(pairs.stream().filter(Move::isMove).toList());
    alone.forEach(one -> moves.add(new Move(null, one)));
    for (WrittenDecision one : left) {
      if (one != null) {
        moves.add(new Move(one, null));
      }
    }
    return moves;
  }

  private void pair(
      WrittenDecision one,
      boolean sameName,
      Map<Rest, List<Integer>> index,
      List<@Nullable WrittenDecision> left,
      List<Move> pairs,
      List<WrittenDecision> alone) {
    Likeness nearest = null;
    for (Likeness like : alike(one, index, left)) {
      if ((like.sameOutcome() || !sameName)
          && (nearest == null || Likeness.NEAREST.compare(like, nearest) > 0)) {
        nearest = like;
      }
    }
    if (nearest == null) {
      alone.add(one);
    } else {
      pairs.add(new Move(left.set(nearest.gone(), null), one));
    }
  }

  private List<Likeness> alike(
      WrittenDecision one, Map<Rest, List<Integer>> index, List<@Nullable WrittenDecision> left) {
    Map<Integer, Integer> shared = new LinkedHashMap<>();
    for (RecordName row : names.of(one)) {
      for (int at : index.getOrDefault(new Rest(one.measure(), row), List.of())) {
        shared.merge(at, 1, Integer::sum);
      }
    }
    List<Likeness> found = new ArrayList<>();
    shared.forEach(
        (at, rows) -> {
          WrittenDecision was = left.get(at);
          if (was != null) {
            found.add(
                new Likeness(
                    at,
                    rows,
                    was.outcome().equals(one.outcome()),
                    was.period().equals(one.period())));
          }
        });
    return found;
  }
}
