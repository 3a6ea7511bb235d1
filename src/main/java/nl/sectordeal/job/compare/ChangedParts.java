package nl.sectordeal.job.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.job.compare.Figures.Cell;
import nl.sectordeal.report.DifferenceStatement.PartChange;
import nl.sectordeal.report.WrittenRun;
import nl.sectordeal.report.WrittenRun.WrittenFigure;
import nl.sectordeal.report.protect.Cell.Part;

/**
 * Finds the groups, months, partners and employers that count another number (gewijzigde delen).
 */
final class ChangedParts {
  private static final SortedMap<Part, SortedMap<String, Integer>> NONE = new TreeMap<>();

  private ChangedParts() {}

  /** By figure; a figure of which no part is another number is not in it. */
  static SortedMap<Cell, List<PartChange>> between(WrittenRun before, WrittenRun after) {
    SortedMap<Cell, SortedMap<Part, SortedMap<String, Integer>>> was = parts(before);
    SortedMap<Cell, SortedMap<Part, SortedMap<String, Integer>>> is = parts(after);
    SortedSet<Cell> figures = new TreeSet<>(was.keySet());
    figures.addAll(is.keySet());
    SortedMap<Cell, List<PartChange>> changed = new TreeMap<>();
    for (Cell figure : figures) {
      List<PartChange> parts =
          changes(was.getOrDefault(figure, NONE), is.getOrDefault(figure, NONE));
      if (!parts.isEmpty()) {
        changed.put(figure, parts);
      }
    }
    return changed;
  }

  private static SortedMap<Cell, SortedMap<Part, SortedMap<String, Integer>>> parts(
      WrittenRun run) {
    SortedMap<Cell, SortedMap<Part, SortedMap<String, Integer>>> parts = new TreeMap<>();
    for (WrittenFigure figure : run.figures()) {
      parts.put(new Cell(figure.measure(), figure.period()), figure.parts());
    }
    return parts;
  }

  /** A kind of part that one of the runs did not write down is known of neither. */
  private static List<PartChange> changes(
      SortedMap<Part, SortedMap<String, Integer>> was,
      SortedMap<Part, SortedMap<String, Integer>> is) {
    List<PartChange> changes = new ArrayList<>();
    SortedSet<Part> kinds = new TreeSet<>(was.isEmpty() ? is.keySet() : was.keySet());
    if (!is.isEmpty()) {
      kinds.retainAll(is.keySet());
    }
    for (Part kind : kinds) {
      add(
          changes,
          kind,
          was.getOrDefault(kind, new TreeMap<>()),
          is.getOrDefault(kind, new TreeMap<>()));
    }
    return changes;
  }

  private static void add(
      List<PartChange> changes,
      Part kind,
      SortedMap<String, Integer> was,
      SortedMap<String, Integer> is) {
    SortedSet<String> labels = new TreeSet<>(was.keySet());
    labels.addAll(is.keySet());
    for (String label : labels) {
      int before = was.getOrDefault(label, 0);
      int after = is.getOrDefault(label, 0);
      if (before != after) {
        changes.add(new PartChange(kind, label, before, after));
      }
    }
  }
}
