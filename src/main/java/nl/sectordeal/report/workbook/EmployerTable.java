package nl.sectordeal.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.EmployerFigure;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells.ShownList;

/**
 * The sheet of what employers promised and realised. Employers with fewer placements than the
 * smallest cell are one line without names; where that line would itself be small, the next
 * smallest employer joins it.
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
                .number("percent", 13));
  }

  static void write(Page page) {
    EmployerTable employers = new EmployerTable(page);
    page.report().figures().forEach(employers::add);
    employers.table.finish();
  }

  private void add(Figure figure) {
    List<EmployerFigure> employers = merged(figure.employers());
    ShownList shown =
        page.cells().list(employers.stream().mapToInt(EmployerFigure::counted).toArray());
    for (int i = 0; i < employers.size(); i++) {
      EmployerFigure employer = employers.get(i);
      ShownCount counted = shown.cells().get(i);
      table.add(
          figure.title(),
          page.period(figure.period()),
          name(employer),
          employer.kvk().isEmpty() ? null : employer.kvk(),
          employer.promised(),
          counted,
          Page.share(counted, employer.promised()));
    }
  }

  private String name(EmployerFigure employer) {
    String name = employer.name();
    return name == null || name.isBlank() ? page.text("W.employer.unnamed") : name;
  }

  private List<EmployerFigure> merged(List<EmployerFigure> employers) {
    List<EmployerFigure> sorted = new ArrayList<>(employers);
    sorted.sort(
        Comparator.comparingInt(EmployerFigure::counted).thenComparing(EmployerFigure::kvk));
    List<EmployerFigure> named = new ArrayList<>();
    int promised = 0;
    int counted = 0;
    for (EmployerFigure employer : sorted) {
      boolean othersAreSmall = counted > 0 && page.isSmall(counted);
      if (page.isSmall(employer.counted()) || othersAreSmall) {
        promised += employer.promised();
        counted += employer.counted();
      } else {
        named.add(employer);
      }
    }
    boolean others = named.size() < employers.size();
    named.sort(
        Comparator.comparingInt(EmployerFigure::promised).reversed().thenComparing(this::name));
    if (others) {
      named.add(new EmployerFigure("", page.text("W.employer.others"), promised, counted));
    }
    return named;
  }
}
