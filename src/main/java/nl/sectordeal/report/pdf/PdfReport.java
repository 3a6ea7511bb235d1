package nl.sectordeal.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.SmallCells;

/** Writes the report of a month as a PDF, after a template that the job file names. */
public final class PdfReport {

  private PdfReport() {}

  /**
   * Renders one report; the same report and templates give the same bytes.
   *
   * @param template name as the job file has it, such as {@code partners/maandrapportage}
   * @param templatesFolder where templates are looked up first; the program's own are used for what
   *     it lacks
   * @param small what may be shown of the report
   * @param target file to write, replaced when it exists
   * @throws IOException when the target cannot be written or a template cannot be read
   */
  public static void render(
      MonthlyReport report, String template, Path templatesFolder, SmallCells small, Path target)
      throws IOException {
    Wording words = new Wording(report.header().language());
    render(
        report.header(), words, new Pages(report, small, words), template, templatesFolder, target);
  }

  /**
   * Renders the account to the fund, as {@link #render(MonthlyReport, String, Path, SmallCells,
   * Path)} does a month's report.
   */
  public static void render(
      FundReport fund, String template, Path templatesFolder, SmallCells small, Path target)
      throws IOException {
    Header header = fund.report().header();
    Wording words = new Wording(header.language());
    render(header, words, new FundPages(fund, small, words), template, templatesFolder, target);
  }

  private static void render(
      Header header,
      Wording words,
      PageSource pages,
      String template,
      Path templatesFolder,
      Path target)
      throws IOException {
    JasperReportsContext context =
        new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    Templates templates = new Templates(context, templatesFolder);
    try {
      JasperReport main = templates.main(template);
      Map<String, Object> parameters = new Parameters(templates, pages, words).of(main);
      JasperPrint print =
          JasperFillManager.getInstance(context).fill(main, parameters, pages.once());
      LastingPdf.write(export(context, print, words), properties(header, words), target);
    } catch (JRException broken) {
      throw new IOException("the template " + template + " cannot be rendered", broken);
    }
  }

  private static byte[] export(JasperReportsContext context, JasperPrint print, Wording words)
      throws JRException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage(words.text("pdf.language"));
    JRPdfExporter exporter =
        new TaggedExporter(context, TagTree.of(print), print.getPageFormat(0).getPageHeight());
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
    return bytes.toByteArray();
  }

  private static LastingPdf.Properties properties(Header header, Wording words) {
    return new LastingPdf.Properties(
        header.title() + " – " + words.month(header.month().month()),
        words.text("pdf.language"),
        "sectordeal " + header.program(),
        header.asKnownAt(),
        header.runId());
  }
}
