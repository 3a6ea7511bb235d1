package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownList;

/**
 * What employers promised and realised. Employers with few placements are one line together, with
 * as many more as it takes for that line to be large enough to show.
 */
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

  private record Named(String name, int promised, int counted) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  EmployersPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
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
    List<Named> lines = merged(figure.employers());
    ShownList counts = small.list(lines.stream().mapToInt(Named::counted).toArray());
    List<EmployerRow> rows = new ArrayList<>();
    int promised = 0;
    for (int i = 0; i < lines.size(); i++) {
      promised += lines.get(i).promised();
      rows.add(
          row(figure, lines.get(i).name(), lines.get(i).promised(), counts.cells().get(i), false));
    }
    rows.add(row(figure, words.text("total"), promised, counts.total(), true));
    return rows;
  }

  private List<Named> merged(List<EmployerFigure> employers) {
    List<Named> named = new ArrayList<>();
    List<EmployerFigure> sorted = new ArrayList<>(employers);
    sorted.sort(
        Comparator.comparingInt(EmployerFigure::counted).thenComparing(EmployerFigure::kvk));
    int others = 0;
    int promised = 0;
    int counted = 0;
    for (EmployerFigure employer : sorted) {
      boolean few = employer.counted() < small.smallest();
      boolean tooSmall = counted > 0 && counted < small.smallest();
      if (small.protects() && (few || tooSmall)) {
        others++;
        promised += employer.promised();
        counted += employer.counted();
      } else {
        named.add(new Named(name(employer), employer.promised(), employer.counted()));
      }
    }
    named.sort(Comparator.comparingInt(Named::promised).reversed().thenComparing(Named::name));
    if (others > 0) {
      String name = words.text("employer.others", Map.of("count", words.number(others)));
      named.add(new Named(name, promised, counted));
    }
    return named;
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
