package nl.sectordeal.report.workbook;

import java.util.Iterator;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.report.EmployerLines;
import nl.sectordeal.report.ShownCount;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of what employers promised and realised, those with few placements as one line
 * together.
 */
final class EmployerTable {
  private final Page page;
  private final SheetTable table;

  private EmployerTable(Page page) {
    this.page = page;
    this.table =
        page.table(
            "employers",
            page.columns()
                .wrapped("measure", 36)
                .add("period", 14)
                .add("employer", 36)
                .add("kvk", 12)
                .number("promised", 12)
                .number("counted", 12)
                .number("percent", 17));
  }

  /** Writes the sheet; none where no measure is about employers. */
  static void write(Page page) {
    if (page.report().figures().stream().allMatch(figure -> figure.employers().isEmpty())) {
      return;
    }
    EmployerTable employers = new EmployerTable(page);
    page.report().figures().forEach(employers::add);
    employers.table.finish();
  }

  private void add(Figure figure) {
    EmployerLines lines = EmployerLines.of(figure.employers(), page.cells());
    Iterator<ShownCount> shown = page.figures().employers(figure, lines).cells().iterator();
    for (EmployerFigure employer : lines.named()) {
      add(figure, name(employer), employer.kvk(), employer.promised(), shown.next());
    }
    EmployerLines.Others others = lines.others();
    if (others != null) {
      add(figure, page.text("W.employer.others"), null, others.promised(), shown.next());
    }
  }

  private void add(
      Figure figure, String name, @Nullable String kvk, int promised, ShownCount counted) {
    table.add(
        Page.measure(figure),
        page.period(figure.period()),
        name,
        kvk,
        promised,
        counted,
        Page.share(counted, promised));
  }

  private String name(EmployerFigure employer) {
    String name = employer.name();
    return name == null || name.isBlank() ? page.text("W.employer.unnamed") : name;
  }
}
