package nl.sectordeal.job.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;

/**
 * All that a month's figures count: the totals, and their parts by group, month, partner and
 * employer (getelde cellen). Zeros are left out.
 */
public final class CountedCells {
  private static final String PART = " | ";

  private final SortedMap<String, Integer> cells;

  private CountedCells(SortedMap<String, Integer> cells) {
    this.cells = cells;
  }

  /**
   * A cell that counts another number than before.
   *
   * @param name such as {@code social-return 2021}, and for a part {@code social-return 2021 |
   *     group BIJSTAND}
   */
  public record Moved(String name, int before, int now) {
    /** Whether it is a figure as a whole. */
    public boolean isTotal() {
      return !name.contains(PART);
    }
  }

  public static CountedCells of(List<Figure> figures) {
    SortedMap<String, Integer> cells = new TreeMap<>();
    for (Figure figure : figures) {
      String name = figure.measure() + " " + figure.period();
      put(cells, name, figure.counted());
      putAll(cells, name + PART + "group ", figure.byGroup());
      putAll(cells, name + PART + "month ", figure.byMonth());
      putAll(cells, name + PART + "partner ", figure.byOwner());
      for (Figure.EmployerFigure employer : figure.employers()) {
        put(cells, name + PART + "employer " + employer.kvk(), employer.counted());
      }
    }
    return new CountedCells(cells);
  }

  private static void putAll(
      SortedMap<String, Integer> cells, String name, Map<String, Integer> parts) {
    parts.forEach((part, count) -> put(cells, name + part, count));
  }

  private static void put(SortedMap<String, Integer> cells, String name, int count) {
    if (count != 0) {
      cells.put(name, count);
    }
  }

  /** The cells that count another number now, by name. */
  public List<Moved> movedTo(CountedCells now) {
    List<Moved> moved = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(cells.keySet());
    names.addAll(now.cells.keySet());
    for (String name : names) {
      int before = cells.getOrDefault(name, 0);
      int after = now.cells.getOrDefault(name, 0);
      if (before != after) {
        moved.add(new Moved(name, before, after));
      }
    }
    return moved;
  }

  /** One line a cell, as it is kept. */
  public String text() {
    StringBuilder text = new StringBuilder();
    cells.forEach((name, count) -> text.append(count).append(' ').append(name).append('\n'));
    return text.toString();
  }

  /** Reads what {@link #text} wrote. */
  public static CountedCells parse(String text) {
    SortedMap<String, Integer> cells = new TreeMap<>();
    text.lines()
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              cells.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
            });
    return new CountedCells(cells);
  }
}
