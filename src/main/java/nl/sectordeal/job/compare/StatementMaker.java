package nl.sectordeal.job.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.job.compare.Figures.Cell;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.report.CauseKind;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.ChangedRow;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.DifferenceStatement.Moved;
import nl.sectordeal.report.DifferenceStatement.PartChange;
import nl.sectordeal.report.DifferenceStatement.PromiseChange;
import nl.sectordeal.report.StandingCounts;
import nl.sectordeal.report.WrittenDecision;
import org.jspecify.annotations.Nullable;

/** Adds moves with their causes up to figures that moved. */
final class StatementMaker {
  private final Moves moves;
  private final ChangedRows rows;
  private final SortedMap<Cell, SortedMap<Group, List<Entry>>> cells = new TreeMap<>();

  /**
   * What is told as one cause.
   *
   * @param silent whether it is of decisions that stand in no number, before nor after
   * @param within whether it is of decisions that count as they did, elsewhere in the figure
   */
  private record Group(
      boolean silent, boolean within, CauseKind kind, String partner, String subject)
      implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::silent)
            .thenComparing(Group::within)
            .thenComparing(Group::kind)
            .thenComparing(Group::partner)
            .thenComparing(Group::subject);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /** A move in one figure. */
  private record Entry(Move move, Found found) {}

  StatementMaker(Moves moves, ChangedRows rows) {
    this.moves = moves;
    this.rows = rows;
  }

  /** Adds a move; one from period to period is told in both, with the same cause. */
  void add(Move move, Found found) {
    Set<Cell> touched = new LinkedHashSet<>();
    for (WrittenDecision side : new WrittenDecision[] {move.before(), move.after()}) {
      if (side != null) {
        touched.add(new Cell(side.measure(), side.period()));
      }
    }
    for (Cell cell : touched) {
      Group group =
          new Group(
              isSilent(move, cell),
              move.isWithin(),
              found.kind(),
              found.partner(),
              found.subject());
      cells
          .computeIfAbsent(cell, any -> new TreeMap<>())
          .computeIfAbsent(group, any -> new ArrayList<>())
          .add(new Entry(move, found));
    }
  }

  /**
   * The figures that moved, in this order of measures.
   *
   * @param titles per measure, in order
   * @param parts that count another number, by figure
   */
  List<FigureChange> figures(Map<String, String> titles, SortedMap<Cell, List<PartChange>> parts) {
    List<FigureChange> figures = new ArrayList<>();
    SortedSet<Cell> changed = new TreeSet<>(cells.keySet());
    changed.addAll(parts.keySet());
    Set<String> measures = new LinkedHashSet<>(titles.keySet());
    changed.forEach(cell -> measures.add(cell.measure()));
    for (String measure : measures) {
      for (Cell cell : changed) {
        if (cell.measure().equals(measure)) {
          String title = titles.getOrDefault(measure, measure);
          figures.add(figure(cell, title, parts.getOrDefault(cell, List.of())));
        }
      }
    }
    return figures;
  }

  private FigureChange figure(Cell cell, String title, List<PartChange> parts) {
    List<Cause> causes = new ArrayList<>();
    cells
        .getOrDefault(cell, new TreeMap<>())
        .forEach((group, entries) -> causes.add(cause(cell, group, entries)));
    return new FigureChange(
        cell.measure(),
        title,
        cell.period(),
        moves.before().of(cell),
        moves.after().of(cell),
        causes,
        parts);
  }

  private Cause cause(Cell cell, Group group, List<Entry> entries) {
    StandingCounts effect = StandingCounts.NONE;
    List<Moved> moved = new ArrayList<>();
    for (Entry entry : entries) {
      effect = effect.plus(effect(entry.move().after(), cell, 1));
      effect = effect.plus(effect(entry.move().before(), cell, -1));
      List<ChangedRow> why = rows.of(entry.found().change());
      moved.add(new Moved(entry.move().before(), entry.move().after(), why));
    }
    Numbers numbers = Numbers.of(entries.stream().map(Entry::found).toList());
    return new Cause(
        group.silent(),
        group.kind(),
        group.partner(),
        group.subject(),
        numbers.count(),
        numbers.into(),
        effect,
        moved);
  }

  private static boolean isSilent(Move move, Cell cell) {
    return effect(move.before(), cell, 1).isOfNoFigure()
        && effect(move.after(), cell, 1).isOfNoFigure();
  }

  private static StandingCounts effect(@Nullable WrittenDecision side, Cell cell, int sign) {
    return side == null || !cell.equals(new Cell(side.measure(), side.period()))
        ? StandingCounts.NONE
        : StandingCounts.NONE.plus(side.standing(), sign);
  }

  /** What a cause says a number of: rows, persons and how many they became, or decisions. */
  private record Numbers(int count, int into) {
    static Numbers of(List<Found> found) {
      Set<RecordName> rows = new TreeSet<>();
      Map<Change, Boolean> seen = new HashMap<>();
      int before = 0;
      int after = 0;
      for (Found one : found) {
        if (one.change() instanceof Change.OfRow it) {
          rows.add(it.row().name());
        } else if (one.change() instanceof Change.OfPersons it && seen.put(it, true) == null) {
          before += Math.toIntExact(it.personsBefore());
          after += Math.toIntExact(it.personsAfter());
        }
      }
      if (!rows.isEmpty()) {
        return new Numbers(rows.size(), 0);
      }
      return before > 0 ? new Numbers(before, after) : new Numbers(found.size(), 0);
    }
  }

  /** Titles of measures, in order of the job file, of which no figure moved and no promise. */
  static List<String> unmoved(
      Map<String, String> titles, List<FigureChange> figures, List<PromiseChange> promises) {
    Map<String, String> left = new LinkedHashMap<>(titles);
    figures.forEach(figure -> left.remove(figure.measure()));
    promises.forEach(promise -> left.remove(promise.measure()));
    return List.copyOf(left.values());
  }
}
