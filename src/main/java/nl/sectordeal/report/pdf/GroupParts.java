package nl.sectordeal.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.shown.ShownFigures;
import nl.sectordeal.report.shown.ShownOrders;
import org.jspecify.annotations.Nullable;

/** Measures of the whole deal: each group as a part of the total. */
final class GroupParts {

  /**
   * One group of one measure, or its total.
   *
   * @param head name of the period
   * @param percent part of the total; empty where it cannot be told
   */
  record GroupPart(
      String table,
      String head,
      String label,
      String count,
      String percent,
      Renderable bar,
      String alt,
      Boolean total) {
    public Boolean plain() {
      return !total;
    }
  }

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final ShownOrders euros;
  private final Wording words;

  GroupParts(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.euros = new ShownOrders(small);
    this.words = words;
  }

  List<GroupPart> rows() {
    List<GroupPart> rows = new ArrayList<>();
    for (MeasureFigures figures : MeasureFigures.of(report)) {
      if (figures.isOnce() && !Margins.isCrossed(figures.first())) {
        EuroFigure euro = report.findEuro(figures.first().measure());
        rows.addAll(euro == null ? rows(figures) : rows(figures, euro));
      }
    }
    return rows;
  }

  private List<GroupPart> rows(MeasureFigures figures) {
    List<String> groups = figures.groups();
    if (groups.isEmpty()) {
      return List.of();
    }
    Figure figure = figures.first();
    ShownList list = shown.groups(figure, groups);
    List<GroupPart> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String label = words.group(groups.get(i));
      rows.add(row(figures, label, list.cells().get(i), list.total(), false));
    }
    rows.add(row(figures, words.text("total"), list.total(), list.total(), true));
    return rows;
  }

  private List<GroupPart> rows(MeasureFigures figures, EuroFigure euro) {
    BigDecimal whole = euros.counted(euro);
    List<GroupPart> rows = new ArrayList<>();
    for (ShownOrders.Part part : euros.parts(euro.byGroup())) {
      rows.add(row(figures, words.group(part.name()), part.amount(), whole, false));
    }
    if (!rows.isEmpty()) {
      rows.add(row(figures, words.text("total"), whole, whole, true));
    }
    return rows;
  }

  private GroupPart row(
      MeasureFigures figures,
      String label,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal whole,
      boolean total) {
    boolean told = amount != null && whole != null && whole.signum() > 0;
    int part = told ? percent(amount, whole) : 0;
    String percent = told && !total ? words.percent(part, 100) : "";
    return new GroupPart(
        figures.title(),
        figures.heads(words).get(0),
        label,
        words.amount(amount),
        percent,
        BarChart.part(part, 100),
        String.join(" ", label + ":", words.amount(amount), percent).strip(),
        total);
  }

  private static int percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return part == null || whole == null
        ? 0
        : part.movePointRight(2).divide(whole, 0, RoundingMode.HALF_UP).intValue();
  }

  private GroupPart row(
      MeasureFigures figures, String label, ShownCount count, ShownCount whole, boolean total) {
    int part = count.visible().orElse(0);
    int all = whole.visible().orElse(0);
    boolean told = count.isVisible() && all > 0 && !total;
    String percent = told ? words.percent(part, all) : "";
    return new GroupPart(
        figures.title(),
        figures.heads(words).get(0),
        label,
        words.number(count),
        percent,
        BarChart.part(part, all),
        String.join(" ", label + ":", words.number(count), percent).strip(),
        total);
  }
}
