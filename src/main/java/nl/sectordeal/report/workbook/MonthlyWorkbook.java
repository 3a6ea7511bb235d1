package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.report.DataTable;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.workbook.MonthTable.Stretch;

/**
 * {@code maandrapportage.xlsx}: the month's figures as tables one can sort, with charts that are
 * the spreadsheet's own (maandrapportage). Every table fills a sheet from the first row on; counts
 * below the smallest cell are hidden in tables, percentages and charts alike.
 */
public final class MonthlyWorkbook {
  private MonthlyWorkbook() {}

  /**
   * Writes the workbook, in place of an earlier one.
   *
   * @param small what may be shown of the report
   * @return its tables, as they stand in it
   */
  public static List<DataTable> write(MonthlyReport report, SmallCells small, Path target)
      throws IOException {
    MonthlyReport.Header header = report.header();
    List<DataTable> tables = new ArrayList<>();
    FixedPackage.write(
        target,
        new FixedPackage.Properties(
            header.title() + " – " + header.month(),
            "sectordeal " + header.program(),
            header.asKnownAt()),
        out -> tables.addAll(writeTo(out, report, small)));
    return List.copyOf(tables);
  }

  private static List<DataTable> writeTo(OutputStream out, MonthlyReport report, SmallCells small)
      throws IOException {
    try (Book book = new Book(report.header().language())) {
      Page page = new Page(book, report, small);
      TargetTables.overview(page);
      ChartSheet charts = new ChartSheet(page);
      List<Stretch> months = MonthTable.write(page);
      charts.draw(months);
      AccountTable.write(page);
      TargetTables.groups(page);
      CrossTables.write(page);
      EmployerTable.write(page);
      OrderTable.write(page);
      TargetTables.funnel(page);
      OpenItemTables.write(page);
      SourceTables.sources(page);
      EvidenceTables.evidence(page);
      DifferenceTable.write(page);
      EuroDifferenceTable.write(page);
      SourceTables.ties(page);
      EvidenceTables.sums(page);
      SourceTables.notices(page);
      TextTables.definitions(page);
      TextTables.account(page);
      book.writeTo(out);
      return page.data();
    }
  }
}
