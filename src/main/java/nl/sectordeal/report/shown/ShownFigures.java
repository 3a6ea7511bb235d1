package nl.sectordeal.report.shown;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.report.CrossLines;
import nl.sectordeal.report.CrossLines.Line;
import nl.sectordeal.report.EmployerLines;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.OpenOwners;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.SmallCells.ShownSeries;
import nl.sectordeal.report.SmallCells.ShownTable;
import nl.sectordeal.report.protect.CellNames;
import org.jspecify.annotations.Nullable;

/** The figures of a report as its readers may see them, the same on every page (cijfers). */
public final class ShownFigures {
  /** A forecast rests on this many months at most. */
  private static final int MONTHS_OF_FORECAST = 12;

  private static final Set<String> BOUNDS = Set.of("low", "counted");

  private final MonthlyReport report;
  private final SmallCells small;
  private final CellNames names;

  public ShownFigures(MonthlyReport report, SmallCells small) {
    this.report = report;
    this.small = small;
    this.names = new CellNames(report.header());
  }

  /** The figure itself. */
  public ShownCount counted(Figure figure) {
    return small.shown(names.counted(figure), figure.counted());
  }

  /** The smaller bound; hidden where {@link #hasBand} says no. */
  public ShownCount low(Figure figure) {
    return bound(figure, figure.low());
  }

  /** The larger bound, likewise. */
  public ShownCount high(Figure figure) {
    return bound(figure, figure.high());
  }

  /**
   * Whether bounds may be told: a hidden figure lies between them, and how far they are apart tells
   * how many doubtful cases there are at least.
   */
  public boolean hasBand(Figure figure) {
    return counted(figure).isVisible() && isDoubtTold();
  }

  /** Whether the number of doubtful cases may be told, and with it what they could change. */
  public boolean isDoubtTold() {
    return small.single(Math.toIntExact(report.persons().doubtfulPairs())).isVisible();
  }

  private ShownCount bound(Figure figure, int bound) {
    return hasBand(figure) ? small.single(bound) : small.withheld();
  }

  /** The forecast, where all that it is reckoned from is shown: it would give a month away. */
  public @Nullable Forecast forecast(Figure figure) {
    List<YearMonth> months = names.months(figure);
    for (YearMonth month :
        months.subList(Math.max(0, months.size() - MONTHS_OF_FORECAST), months.size())) {
      if (!month(figure, month).isVisible()) {
        return null;
      }
    }
    return counted(figure).isVisible() ? figure.forecast() : null;
  }

  private ShownCount month(Figure figure, YearMonth month) {
    return small.shown(
        names.month(figure, month), figure.byMonth().getOrDefault(month.toString(), 0));
  }

  /** The months of a figure up to the report's, or the last of its period. */
  List<ShownCount> months(Figure figure) {
    return names.months(figure).stream().map(month -> month(figure, month)).toList();
  }

  /** The first months of a figure with what they add up to. */
  public ShownSeries months(Figure figure, List<YearMonth> months) {
    List<ShownCount> cells = new ArrayList<>();
    List<ShownCount> running = new ArrayList<>();
    int sum = 0;
    for (YearMonth month : months) {
      sum += figure.byMonth().getOrDefault(month.toString(), 0);
      cells.add(month(figure, month));
      running.add(small.shown(names.counted(figure, month), sum));
    }
    return new ShownSeries(cells, running);
  }

  /** Groups of a figure, with their total. */
  public ShownList groups(Figure figure, List<String> groups) {
    return new ShownList(
        groups.stream().map(group -> group(figure, group)).toList(), counted(figure));
  }

  /** One group of a figure, or a sum over groups, see {@link Margins}. */
  public ShownCount group(Figure figure, String group) {
    return small.shown(names.group(figure, group), count(figure, group));
  }

  /**
   * Groups of several periods of one measure, with totals. A total over periods is shown where all
   * of it is: next month it is of other months, and the difference would tell what is hidden.
   */
  public ShownTable groups(List<Figure> figures, List<String> groups) {
    List<List<ShownCount>> rows = new ArrayList<>();
    List<ShownCount> totals = new ArrayList<>();
    for (String group : groups) {
      List<ShownCount> row = figures.stream().map(figure -> group(figure, group)).toList();
      rows.add(row);
      totals.add(total(row));
    }
    List<ShownCount> columns = figures.stream().map(this::counted).toList();
    return new ShownTable(rows, totals, columns, total(columns));
  }

  private ShownCount total(List<ShownCount> counts) {
    return counts.stream().allMatch(ShownCount::isVisible)
        ? small.single(counts.stream().mapToInt(count -> count.visible().orElse(0)).sum())
        : small.withheld();
  }

  private static int count(Figure figure, String group) {
    return Margins.count(figure.byGroup(), group);
  }

  /** What each line of employers counts, with their total. */
  public ShownList employers(Figure figure, EmployerLines lines) {
    List<ShownCount> cells = new ArrayList<>();
    for (EmployerFigure employer : lines.named()) {
      cells.add(small.shown(names.employer(figure, employer.kvk()), employer.counted()));
    }
    EmployerLines.Others others = lines.others();
    if (others != null) {
      cells.add(small.shown(names.otherEmployers(figure), others.counted()));
    }
    int total = 0;
    for (int count : lines.counts()) {
      total += count;
    }
    return new ShownList(cells, small.shown(names.allEmployers(figure), total));
  }

  /** The cells of a figure's table by two attributes, with its sums. */
  public ShownTable crossings(Figure figure, CrossLines lines) {
    List<List<ShownCount>> rows = new ArrayList<>();
    List<ShownCount> rowSums = new ArrayList<>();
    CrossTable table = lines.table();
    for (Line row : lines.rows()) {
      List<ShownCount> cells = new ArrayList<>();
      for (Line column : lines.columns()) {
        cells.add(
            small.shown(names.crossing(figure, table, row, column), lines.count(row, column)));
      }
      rows.add(cells);
      rowSums.add(small.shown(names.row(figure, table, row), lines.rowSum(row)));
    }
    List<ShownCount> columnSums = new ArrayList<>();
    for (Line column : lines.columns()) {
      columnSums.add(small.shown(names.column(figure, table, column), lines.columnSum(column)));
    }
    return new ShownTable(rows, rowSums, columnSums, counted(figure));
  }

  /** What of a figure each partner brought, in the partners' order. */
  List<ShownCount> partners(Figure figure) {
    List<ShownCount> counts = new ArrayList<>();
    figure
        .byOwner()
        .forEach(
            (partner, count) -> counts.add(small.shown(names.partner(figure, partner), count)));
    return counts;
  }

  /** What of a figure can be proven, is missing still and came too late, with the figure. */
  public ShownList evidence(Figure figure, Figure.Evidence evidence) {
    List<ShownCount> cells = new ArrayList<>();
    for (int count : evidence.counts()) {
      cells.add(small.shown(names.evidence(figure, cells.size()), count));
    }
    return new ShownList(cells, counted(figure));
  }

  /** Of a share, those of whom it did not last. */
  public ShownCount notDurable(Figure figure) {
    return small.shown(names.notDurable(figure), figure.notDurable());
  }

  /** Of a share, all that it could judge. */
  public ShownCount judged(Figure figure) {
    return small.shown(names.judged(figure), figure.counted() + figure.notDurable());
  }

  /** Of a share, those of a sum over groups that it could judge. */
  public ShownCount judged(Figure figure, String margin) {
    int no = Margins.count(figure.noByGroup(), margin);
    return small.shown(names.judged(figure, margin), count(figure, margin) + no);
  }

  /** One step of the funnel, such as {@code placed}. */
  public ShownCount step(String step, long persons) {
    return small.shown(names.step(step), Math.toIntExact(persons));
  }

  /** Open differences of one line of a table, see {@link OpenOwners}; empty for all. */
  public ShownCount open(String line, int count) {
    return small.shown(names.open(line), count);
  }

  /**
   * One of the two numbers of a tie. They are the figure, or a bound of it.
   *
   * @param number the left one or the right one
   */
  public ShownCount tied(FigureTie tie, long number) {
    for (Figure figure : report.figures()) {
      if (figure.measure().equals(tie.measure()) && figure.period().equals(tie.period())) {
        if (number == figure.counted() && !BOUNDS.contains(tie.check())) {
          return counted(figure);
        }
        return hasBand(figure) ? small.single(Math.toIntExact(number)) : small.withheld();
      }
    }
    return small.single(Math.toIntExact(number));
  }
}
