package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.report.EmployerLines;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.shown.ShownFigures;

/** What employers promised and realised, those with few placements as one line together. */
final class EmployersPage {

  /** One employer, or the others together. */
  record EmployerRow(
      String measure,
      String name,
      String promised,
      String realised,
      Renderable bar,
      String alt,
      Boolean total) {
    public Boolean plain() {
      return !total;
    }
  }

  private final MonthlyReport report;
  private final SmallCells small;
  private final ShownFigures shown;
  private final Wording words;

  EmployersPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  List<EmployerRow> rows() {
    List<EmployerRow> rows = new ArrayList<>();
    for (Figure figure : report.figures()) {
      if (!figure.employers().isEmpty() && Period.isCurrent(figure.period(), report.header())) {
        rows.addAll(rows(figure));
      }
    }
    return rows;
  }

  private List<EmployerRow> rows(Figure figure) {
    EmployerLines lines = EmployerLines.of(figure.employers(), small);
    ShownList counts = shown.employers(figure, lines);
    List<EmployerRow> rows = new ArrayList<>();
    int promised = 0;
    for (EmployerFigure employer : lines.named()) {
      promised += employer.promised();
      ShownCount counted = counts.cells().get(rows.size());
      rows.add(row(figure, name(employer), employer.promised(), counted, false));
    }
    EmployerLines.Others others = lines.others();
    if (others != null) {
      promised += others.promised();
      String name =
          words.text("employer.others", Map.of("count", words.number(others.employers())));
      rows.add(row(figure, name, others.promised(), counts.cells().get(rows.size()), false));
    }
    rows.add(row(figure, words.text("total"), promised, counts.total(), true));
    return rows;
  }

  private String name(EmployerFigure employer) {
    String name = employer.name();
    return name == null || name.isBlank()
        ? words.text("employer.kvk", Map.of("kvk", employer.kvk()))
        : name;
  }

  private EmployerRow row(
      Figure figure, String name, int promised, ShownCount counted, boolean total) {
    return new EmployerRow(
        figure.title(),
        name,
        words.number(promised),
        words.number(counted),
        BarChart.aligned(counted.visible().orElse(0), promised),
        name + ": " + words.number(counted) + " / " + words.number(promised),
        total);
  }
}
