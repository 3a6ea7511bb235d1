package nl.sectordeal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.report.machine.DataPackage;
import nl.sectordeal.report.machine.RunJson;
import nl.sectordeal.report.machine.TableCsv;
import nl.sectordeal.report.pdf.PdfReport;
import nl.sectordeal.report.workbook.BlankWorkbook;
import nl.sectordeal.report.workbook.MonthlyWorkbook;
import nl.sectordeal.report.workbook.ReturnWorkbook;
import nl.sectordeal.report.workbook.ReviewWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the files that people and machines read. */
public final class ReportRenderer {
  private final Path templates;

  /**
   * @param templates folder with the templates of each reader
   */
  public ReportRenderer(Path templates) {
    this.templates = templates;
  }

  /**
   * Writes the summary for machines.
   *
   * @param fund how the job counts for the fund; null when it does not
   */
  public void renderSummary(MonthlyReport report, @Nullable EsfTerms fund, Path folder) {
    writing(() -> RunJson.write(report, fund, folder.resolve("run.json")));
  }

  /** Writes what moved, for machines. */
  public void renderDifference(DifferenceStatement statement, Path folder) {
    writing(() -> Files.writeString(folder.resolve("difference.json"), statement.json() + "\n"));
  }

  /**
   * Writes a report as PDF, see {@link ReportName}.
   *
   * @param template folder below the templates
   * @param small what may be shown of the report
   */
  public void renderPdf(MonthlyReport report, String template, SmallCells small, Path folder) {
    writing(
        () ->
            PdfReport.render(
                report,
                template,
                templates,
                small,
                folder.resolve(ReportName.of(template) + ".pdf")));
  }

  /**
   * Writes the same figures as a workbook.
   *
   * @return its tables, for {@link #renderTables}
   */
  public List<DataTable> renderWorkbook(
      MonthlyReport report, String template, SmallCells small, Path folder) {
    List<DataTable> tables = new ArrayList<>();
    Path workbook = folder.resolve(ReportName.of(template) + ".xlsx");
    writing(() -> tables.addAll(MonthlyWorkbook.write(report, small, workbook)));
    return List.copyOf(tables);
  }

  /** Writes each table of a workbook as a file for other programs. */
  public void renderTables(List<DataTable> tables, Path folder) {
    writing(() -> TableCsv.write(tables, folder));
  }

  /**
   * Writes what is in each file for other programs, column by column.
   *
   * @param fund how the job counts for the fund; null when there are no files for it
   */
  public void renderDataPackage(
      MonthlyReport.Header header, List<DataTable> tables, @Nullable EsfTerms fund, Path folder) {
    Path file = folder.resolve(DataPackage.FILE);
    writing(() -> new DataPackage(header).write(tables, fund, file));
  }

  /** Writes what one sender gets back. */
  public void renderReturn(ReturnFile file, MonthlyReport.Header header, Path folder) {
    writing(
        () -> {
          Path returns = Files.createDirectories(folder.resolve("terugkoppeling"));
          ReturnWorkbook.write(file, header, returns.resolve(file.name() + ".xlsx"));
        });
  }

  /** Writes a workbook for a partner to fill in. */
  public static void renderBlank(BlankForm form, Locale language, Path file) {
    writing(() -> BlankWorkbook.write(form, language, file));
  }

  /** Writes a workbook in which a person decides about doubtful cases. */
  public static void renderReview(ReviewBook review, Locale language, Path file) {
    writing(() -> ReviewWorkbook.write(review, language, file));
  }

  /** Something that writes a file. */
  private interface Writing {
    void write() throws IOException;
  }

  private static void writing(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "A report could not be written; is there room on the disk?", e);
    }
  }
}
