package nl.sectordeal.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.SmallCells.ShownTable;
import nl.sectordeal.report.SumLine.Way;

/**
 * Sets the figures of a report against every other way to reckon them, with the arithmetic
 * (rekensommen). Parts are protected as they are in the tables that show them, so that no sum tells
 * what a table hides.
 */
public final class SumLines {
  /** Letters of {@code 2021} and of {@code 2021-03}. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;

  private final MonthlyReport report;
  private final SmallCells small;
  private final Map<String, Boolean> holds = new HashMap<>();

  public SumLines(MonthlyReport report, SmallCells small) {
    this.report = report;
    this.small = small;
    for (Tie tie : report.ties()) {
      FigureTie one = FigureTie.of(tie);
      holds.merge(key(one.measure(), one.period(), one.check()), tie.holds(), Boolean::logicalAnd);
    }
  }

  private static String key(String measure, String period, String check) {
    return measure + " " + period + " " + check;
  }

  /** The sums of all figures that have anything to tell, in their order. */
  public List<SumLine> list() {
    Map<String, List<Figure>> byMeasure = new LinkedHashMap<>();
    for (Figure figure : Beginnings.sinceFirst(report.figures())) {
      byMeasure.computeIfAbsent(figure.measure(), id -> new ArrayList<>()).add(figure);
    }
    List<SumLine> lines = new ArrayList<>();
    byMeasure.values().forEach(figures -> add(figures, lines));
    return lines;
  }

  private void add(List<Figure> figures, List<SumLine> lines) {
    List<List<ShownCount>> groups = groups(figures);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (!Maturity.isAwaited(figure)) {
        add(figure, groups.get(i), lines);
      }
    }
  }

  private void add(Figure figure, List<ShownCount> groups, List<SumLine> lines) {
    ShownCount counted = counted(figure);
    if (counted.isVisible()) {
      addTables(figure, groups, counted, lines);
      lines.add(line(figure, Way.PARTNERS, list(figure.byOwner().values()), counted));
      Figure.Evidence evidence = figure.evidence();
      if (evidence != null) {
        lines.add(line(figure, Way.EVIDENCE, evidence(evidence), counted));
      }
    }
    Way list = figure.unit() == Unit.PERSONS ? Way.PERSONS : Way.DECISIONS;
    lines.add(line(figure, list, List.of(counted), counted));
    lines.add(line(figure, Way.BAND, band(figure, counted), counted));
    if (figure.promised() != null) {
      lines.add(line(figure, Way.PROMISE, List.of(), counted));
    }
  }

  /**
   * A month has no months. Its groups stand in tables of different stretches of months, of which no
   * one protection holds for a sum beside them; those of a share likewise.
   */
  private void addTables(
      Figure figure, List<ShownCount> groups, ShownCount counted, List<SumLine> lines) {
    if (figure.period().length() != MONTH) {
      lines.add(line(figure, Way.MONTHS, months(figure), counted));
      if (figure.unit() != Unit.SHARE && !Margins.isCrossed(figure.byGroup().keySet())) {
        lines.add(line(figure, Way.GROUPS, groups, counted));
      }
    }
  }

  private SumLine line(Figure figure, Way way, List<ShownCount> parts, ShownCount total) {
    String key = key(figure.measure(), figure.period(), way.check());
    boolean both =
        way != Way.BAND
            || holds.getOrDefault(key(figure.measure(), figure.period(), "counted"), true);
    return new SumLine(figure, way, parts, total, both && holds.getOrDefault(key, true));
  }

  /**
   * What a figure shows. Of a share, counted and not durable add up to a number that is shown
   * elsewhere, so that where one of the two is small neither can be read.
   */
  private ShownCount counted(Figure figure) {
    return figure.unit() == Unit.SHARE
        ? small.list(new int[] {figure.counted(), figure.notDurable()}).cells().get(0)
        : small.single(figure.counted());
  }

  /** Every month up to the report's, protected as a series of which the sum so far is shown. */
  private List<ShownCount> months(Figure figure) {
    if (figure.byMonth().isEmpty()) {
      return List.of();
    }
    YearMonth last = last(figure);
    List<Integer> counts = new ArrayList<>();
    for (YearMonth at = first(figure); !at.isAfter(last); at = at.plusMonths(1)) {
      counts.add(figure.byMonth().getOrDefault(at.toString(), 0));
    }
    return withoutNothing(
        small.series(counts.stream().mapToInt(Integer::intValue).toArray()).cells());
  }

  /** The report's month, or the last of a year before it. */
  private YearMonth last(Figure figure) {
    YearMonth last = report.header().month().month();
    YearMonth counted = YearMonth.parse(figure.byMonth().lastKey());
    return figure.period().length() == YEAR && counted.getYear() < last.getYear()
        ? YearMonth.of(counted.getYear(), 12)
        : last;
  }

  /** The first month that a figure's period has in common with the deal. */
  private YearMonth first(Figure figure) {
    YearMonth deal = YearMonth.from(report.header().dealFrom());
    YearMonth counted = YearMonth.parse(figure.byMonth().firstKey());
    return figure.period().length() == YEAR && counted.getYear() > deal.getYear()
        ? YearMonth.of(counted.getYear(), 1)
        : deal;
  }

  /** Per figure its groups, protected as a table of groups by periods. */
  private List<List<ShownCount>> groups(List<Figure> figures) {
    SortedSet<String> names = new TreeSet<>();
    figures.forEach(figure -> names.addAll(figure.byGroup().keySet()));
    List<List<ShownCount>> columns = new ArrayList<>();
    figures.forEach(figure -> columns.add(new ArrayList<>()));
    if (!names.isEmpty()) {
      List<String> groups = List.copyOf(names);
      int[][] counts = new int[groups.size()][figures.size()];
      for (int row = 0; row < groups.size(); row++) {
        for (int column = 0; column < figures.size(); column++) {
          counts[row][column] = figures.get(column).byGroup().getOrDefault(groups.get(row), 0);
        }
      }
      ShownTable table = small.table(counts);
      for (int column = 0; column < figures.size(); column++) {
        for (List<ShownCount> row : table.rows()) {
          columns.get(column).add(row.get(column));
        }
      }
    }
    return columns.stream().map(SumLines::withoutNothing).toList();
  }

  private List<ShownCount> list(Collection<Integer> counts) {
    return withoutNothing(
        small.list(counts.stream().mapToInt(Integer::intValue).toArray()).cells());
  }

  private List<ShownCount> evidence(Figure.Evidence evidence) {
    return shown(evidence, small).cells();
  }

  /** Evidence as it may be seen: audit-proof, may still come, too late; and their sum. */
  public static ShownList shown(Figure.Evidence evidence, SmallCells small) {
    return small.list(new int[] {evidence.auditProof(), evidence.open(), evidence.late()});
  }

  private List<ShownCount> band(Figure figure, ShownCount counted) {
    return counted.isVisible()
        ? List.of(small.single(figure.low()), small.single(figure.high()))
        : List.of(counted, counted);
  }

  /** Zeros add nothing, and are never hidden. */
  private static List<ShownCount> withoutNothing(List<ShownCount> counts) {
    return counts.stream().filter(count -> count.visible().orElse(1) != 0).toList();
  }
}
