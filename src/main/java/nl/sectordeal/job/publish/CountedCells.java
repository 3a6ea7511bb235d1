package nl.sectordeal.job.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.OrderFigure;
import nl.sectordeal.measure.euro.Sum;

/**
 * All that a month's figures count: the totals, and their parts by group, month, partner and
 * employer; of a measure in euros the amounts too, by group, month and order (getelde cellen).
 * Zeros are left out, but for the total of amounts, which tells that amounts are known.
 */
public final class CountedCells {
  private static final String PART = " | ";
  private static final String EURO = " euro";

  private final SortedMap<String, BigDecimal> cells;

  private CountedCells(SortedMap<String, BigDecimal> cells) {
    this.cells = cells;
  }

  /**
   * A cell that counts another number than before.
   *
   * @param name such as {@code social-return 2021}, for a part {@code social-return 2021 | group
   *     BIJSTAND}, for an amount {@code social-return deal euro}
   */
  public record Moved(String name, BigDecimal before, BigDecimal now) {
    /** Whether it is a figure as a whole. */
    public boolean isTotal() {
      return !name.contains(PART);
    }

    /** Whether it is in euros. */
    public boolean isAmount() {
      return CountedCells.isAmount(name);
    }

    /** Id of the measure, its period, and of an amount that it is one. */
    List<String> figure() {
      return List.of(figureOf(name).split(" "));
    }

    /** What the part is of, and its code; empty for a total. */
    List<String> part() {
      return isTotal()
          ? List.of()
          : List.of(name.substring(name.indexOf(PART) + PART.length()).split(" ", 2));
    }
  }

  /**
   * The cells of one month.
   *
   * @param euros what the figures in euros are; empty where no measure is in euros
   */
  public static CountedCells of(List<Figure> figures, List<EuroFigure> euros) {
    SortedMap<String, BigDecimal> cells = new TreeMap<>();
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
    euros.forEach(euro -> putAmounts(cells, euro));
    return new CountedCells(cells);
  }

  private static void putAll(
      SortedMap<String, BigDecimal> cells, String name, Map<String, Integer> parts) {
    parts.forEach((part, count) -> put(cells, name + part, count));
  }

  private static void put(SortedMap<String, BigDecimal> cells, String name, int count) {
    if (count != 0) {
      cells.put(name, BigDecimal.valueOf(count));
    }
  }

  private static void putAmounts(SortedMap<String, BigDecimal> cells, EuroFigure euro) {
    String name = euro.measure() + " " + euro.period() + EURO;
    cells.put(name, euro.counted().counted());
    euro.byGroup().forEach((group, sum) -> putAmount(cells, name + PART + "group " + group, sum));
    euro.byMonth().forEach((month, sum) -> putAmount(cells, name + PART + "month " + month, sum));
    for (OrderFigure order : euro.orders()) {
      putAmount(cells, name + PART + "order " + order.order().id(), order.done());
    }
  }

  private static void putAmount(SortedMap<String, BigDecimal> cells, String name, Sum sum) {
    if (sum.counted().signum() != 0) {
      cells.put(name, sum.counted());
    }
  }

  /**
   * The same as far as it can be held against what was published. Of a shadow calculation stands
   * what was published: nobody is asked to do anything about it. Amounts are left out of a figure
   * of which none were kept when it was published.
   *
   * @param shadow whether the measure with this id is a shadow calculation
   */
  CountedCells against(CountedCells published, Predicate<String> shadow) {
    SortedMap<String, BigDecimal> comparable = new TreeMap<>(cells);
    comparable
        .keySet()
        .removeIf(
            name ->
                shadow.test(measureOf(name))
                    || (isAmount(name) && !published.cells.containsKey(figureOf(name))));
    published.cells.forEach(
        (name, count) -> {
          if (shadow.test(measureOf(name))) {
            comparable.put(name, count);
          }
        });
    return new CountedCells(comparable);
  }

  private static boolean isAmount(String name) {
    return figureOf(name).endsWith(EURO);
  }

  private static String measureOf(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  /** The name of the whole that a cell is or is a part of. */
  private static String figureOf(String name) {
    int part = name.indexOf(PART);
    return part < 0 ? name : name.substring(0, part);
  }

  /** The cells that count another number now, by name. */
  public List<Moved> movedTo(CountedCells now) {
    List<Moved> moved = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(cells.keySet());
    names.addAll(now.cells.keySet());
    for (String name : names) {
      BigDecimal before = cells.getOrDefault(name, BigDecimal.ZERO);
      BigDecimal after = now.cells.getOrDefault(name, BigDecimal.ZERO);
      if (before.compareTo(after) != 0) {
        moved.add(new Moved(name, before, after));
      }
    }
    return moved;
  }

  /** One line a cell, as it is kept. */
  public String text() {
    StringBuilder text = new StringBuilder();
    cells.forEach(
        (name, count) -> text.append(count.toPlainString()).append(' ').append(name).append('\n'));
    return text.toString();
  }

  /** Reads what {@link #text} wrote. */
  public static CountedCells parse(String text) {
    SortedMap<String, BigDecimal> cells = new TreeMap<>();
    text.lines()
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              cells.put(line.substring(space + 1), new BigDecimal(line.substring(0, space)));
            });
    return new CountedCells(cells);
  }
}
