package nl.sectordeal.report.shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.SumLine.Way;

/**
 * Sets the figures of a report against every other way to reckon them, with the arithmetic
 * (rekensommen). Parts are protected as they are in the tables that show them, so that no sum tells
 * what a table hides.
 */
public final class SumLines {
  /** Letters of {@code 2021-03}. */
  private static final int MONTH = 7;

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final Map<String, Boolean> holds = new HashMap<>();

  public SumLines(MonthlyReport report, SmallCells small) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
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
    List<SumLine> lines = new ArrayList<>();
    for (Figure figure : Beginnings.sinceFirst(report.figures())) {
      if (!Maturity.isAwaited(figure)) {
        add(figure, lines);
      }
    }
    return lines;
  }

  private void add(Figure figure, List<SumLine> lines) {
    ShownCount counted = shown.counted(figure);
    if (counted.isVisible()) {
      addTables(figure, counted, lines);
      lines.add(line(figure, Way.PARTNERS, withoutNothing(shown.partners(figure)), counted));
      Figure.Evidence evidence = figure.evidence();
      if (evidence != null) {
        lines.add(line(figure, Way.EVIDENCE, shown.evidence(figure, evidence).cells(), counted));
      }
    }
    Way list = figure.unit() == Unit.PERSONS ? Way.PERSONS : Way.DECISIONS;
    lines.add(line(figure, list, List.of(counted), counted));
    lines.add(line(figure, Way.BAND, band(figure, counted), counted));
    if (figure.promised() != null) {
      lines.add(line(figure, Way.PROMISE, List.of(), counted));
    }
  }

  /** A month has no months, and its groups are no more than the table has. */
  private void addTables(Figure figure, ShownCount counted, List<SumLine> lines) {
    if (figure.period().length() != MONTH) {
      lines.add(line(figure, Way.MONTHS, withoutNothing(shown.months(figure)), counted));
      if (figure.unit() != Unit.SHARE && !Margins.isCrossed(figure.byGroup().keySet())) {
        List<String> groups = List.copyOf(figure.byGroup().keySet());
        List<ShownCount> cells = shown.groups(figure, groups).cells();
        lines.add(line(figure, Way.GROUPS, withoutNothing(cells), counted));
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

  private List<ShownCount> band(Figure figure, ShownCount counted) {
    return shown.hasBand(figure)
        ? List.of(shown.low(figure), shown.high(figure))
        : List.of(counted, counted);
  }

  /** Zeros add nothing. */
  private static List<ShownCount> withoutNothing(List<ShownCount> counts) {
    return counts.stream().filter(count -> count.visible().orElse(1) != 0).toList();
  }
}
