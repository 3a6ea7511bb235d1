package nl.sectordeal.job.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.report.CauseKind;
import nl.sectordeal.report.WrittenDecision;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one cause of a move, in the order of {@link CauseKind}: the first change that alone is
 * enough for it; failing that the first without which it would not have come; failing that the
 * first that there is.
 */
final class CauseFinder {
  private static final Comparator<Found> ORDER = Comparator.comparing(Found::kind);

  private final Sides sides;
  private final Naming naming;
  private final RecordNames names;

  CauseFinder(Sides sides, Naming naming, RecordNames names) {
    this.sides = sides;
    this.naming = naming;
    this.names = names;
  }

  Found find(Move move, Suppositions suppositions) {
    boolean asBefore = Objects.equals(suppositions.before(move), move.from());
    boolean asAfter = suppositions.tellAfter(move);
    List<Found> candidates = candidates(move, suppositions);
    if (asAfter && rules() != null && Objects.equals(suppositions.before(move), move.to())) {
      return Found.of(CauseKind.RULES, rules());
    }
    Found tested = asAfter ? tested(move, suppositions, candidates) : null;
    if (tested != null) {
      return tested;
    }
    return asBefore && asAfter ? first(candidates) : untested(move, candidates);
  }

  private List<Found> candidates(Move move, Suppositions suppositions) {
    List<Found> candidates = new ArrayList<>();
    suppositions.changes().forEach(change -> candidates.add(naming.name(change, move)));
    // Sorting is stable: changes of one kind stay in the order of their rows.
    candidates.sort(ORDER);
    return candidates;
  }

  private static @Nullable Found tested(
      Move move, Suppositions suppositions, List<Found> candidates) {
    for (Found one : candidates) {
      if (suppositions.isEnough(Objects.requireNonNull(one.change()), move)) {
        return one;
      }
    }
    for (Found one : candidates) {
      if (suppositions.isNeeded(Objects.requireNonNull(one.change()), move)) {
        return one;
      }
    }
    return null;
  }

  /**
   * Where the rows do not say what was written, what touches the decision's own rows comes first.
   */
  private Found untested(Move move, List<Found> candidates) {
    for (Found one : candidates) {
      if (one.change() instanceof Change.OfRow it && rowsOf(move).contains(it.row().name())) {
        return one;
      }
    }
    String rules = rules();
    return rules == null ? first(candidates) : Found.of(CauseKind.RULES, rules);
  }

  private static Found first(List<Found> candidates) {
    return candidates.isEmpty() ? Found.of(CauseKind.OTHER, "") : candidates.get(0);
  }

  private Set<RecordName> rowsOf(Move move) {
    Set<RecordName> rows = new TreeSet<>();
    WrittenDecision before = move.before();
    WrittenDecision after = move.after();
    if (before != null) {
      rows.addAll(names.of(before));
    }
    if (after != null) {
      rows.addAll(names.of(after));
    }
    return rows;
  }

  /** Which part of the rules changed; null when none did. */
  private @Nullable String rules() {
    boolean file = !sides.before().jobFileSha256().equals(sides.after().jobFileSha256());
    boolean program = !sides.before().program().equals(sides.after().program());
    return file ? program ? "both" : "jobfile" : program ? "program" : null;
  }
}
