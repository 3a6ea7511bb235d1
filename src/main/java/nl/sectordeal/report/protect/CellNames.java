package nl.sectordeal.report.protect;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.CrossLines.Line;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.protect.Cell.Part;

/** The names of the counts of one report (namen van cellen). */
public final class CellNames {
  /** Employers that are not named, together. */
  private static final String OTHERS = "*";

  private static final String DEAL = Cycle.DEAL.labelOf(LocalDate.EPOCH);

  private final YearMonth from;
  private final YearMonth until;
  private final YearMonth now;

  public CellNames(Header header) {
    this.from = YearMonth.from(header.dealFrom());
    this.until = YearMonth.from(header.dealUntil());
    this.now = header.month().month();
  }

  /** The figure itself. */
  public Cell counted(Figure figure) {
    return counted(figure, last(figure));
  }

  /** What a figure was up to and with a month. */
  public Cell counted(Figure figure, YearMonth month) {
    return new Cell(figure.measure(), figure.period(), Part.COUNTED, "", month.toString());
  }

  /** One month of a figure. */
  public Cell month(Figure figure, YearMonth month) {
    return counted(figure, month).with(Part.MONTH, month.toString());
  }

  public Cell group(Figure figure, String group) {
    return counted(figure).with(Part.GROUP, group);
  }

  public Cell employer(Figure figure, String kvk) {
    return counted(figure).with(Part.EMPLOYER, kvk);
  }

  /** Those that are not named. */
  public Cell otherEmployers(Figure figure) {
    return counted(figure).with(Part.EMPLOYER, OTHERS);
  }

  /** All employers together. */
  public Cell allEmployers(Figure figure) {
    return counted(figure).with(Part.EMPLOYER, "");
  }

  /** The sum of a row of a figure's table by two attributes. */
  public Cell row(Figure figure, CrossTable table, Line row) {
    return crossing(figure, attribute(table.by().rows(), row));
  }

  /** The sum of a column. */
  public Cell column(Figure figure, CrossTable table, Line column) {
    return crossing(figure, attribute(table.by().columns(), column));
  }

  /** One cell of it. */
  public Cell crossing(Figure figure, CrossTable table, Line row, Line column) {
    return crossing(
        figure, attribute(table.by().rows(), row) + " " + attribute(table.by().columns(), column));
  }

  private Cell crossing(Figure figure, String label) {
    return counted(figure).with(Part.CROSSING, label);
  }

  private static String attribute(Axis axis, Line line) {
    return axis.attribute() + "=" + String.join("+", line.codes());
  }

  public Cell partner(Figure figure, String partner) {
    return counted(figure).with(Part.PARTNER, partner);
  }

  /** One of the three that a figure's evidence has, by its place. */
  public Cell evidence(Figure figure, int place) {
    return counted(figure).with(Part.EVIDENCE, String.valueOf(place));
  }

  public Cell notDurable(Figure figure) {
    return counted(figure).with(Part.NOT_DURABLE, "");
  }

  public Cell judged(Figure figure) {
    return counted(figure).with(Part.JUDGED, "");
  }

  /** Those of a group of whom a share says no. */
  public Cell notDurable(Figure figure, String group) {
    return counted(figure).with(Part.NOT_DURABLE, group);
  }

  /** Those of a group that a share can judge. */
  public Cell judged(Figure figure, String group) {
    return counted(figure).with(Part.JUDGED, group);
  }

  /** A step of the funnel, such as {@code placed}. */
  public Cell step(String step) {
    return new Cell("", "", Part.STEP, step, now.toString());
  }

  /** Open differences. */
  public Cell open(String of) {
    return new Cell("", "", Part.OPEN, of, now.toString());
  }

  /** Open differences that two tables have in one line each; shown nowhere. */
  Cell openOfBoth(String one, String other) {
    return open(one + " / " + other).with(Part.REST, one + " / " + other);
  }

  /** The months of a figure so far; none of one that is of a month itself. */
  public List<YearMonth> months(Figure figure) {
    List<YearMonth> months = new ArrayList<>();
    if (!isMonth(figure)) {
      for (YearMonth at = first(figure); !at.isAfter(last(figure)); at = at.plusMonths(1)) {
        months.add(at);
      }
    }
    return months;
  }

  static boolean isMonth(Figure figure) {
    return figure.period().contains("-");
  }

  private YearMonth first(Figure figure) {
    if (isMonth(figure)) {
      return YearMonth.parse(figure.period());
    }
    YearMonth first = isDeal(figure) ? from : Year.parse(figure.period()).atMonth(1);
    return first.isBefore(from) ? from : first;
  }

  /** The last month of its period, or that of the report. */
  YearMonth last(Figure figure) {
    if (isMonth(figure)) {
      return YearMonth.parse(figure.period());
    }
    YearMonth end = isDeal(figure) ? until : Year.parse(figure.period()).atMonth(12);
    YearMonth ends = end.isAfter(until) ? until : end;
    return ends.isAfter(now) ? now : ends;
  }

  private static boolean isDeal(Figure figure) {
    return figure.period().equals(DEAL);
  }
}
