package nl.sectordeal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.sectordeal.report.machine.CsvFile;
import nl.sectordeal.report.machine.IndicatorCsv;
import nl.sectordeal.report.machine.ParticipationCsv;
import nl.sectordeal.report.pdf.PdfReport;
import nl.sectordeal.report.workbook.FundWorkbook;

/** Writes what the fund gets (ESF-verantwoording). */
public final class FundRenderer {
  /** Name of the template of the account, and with it of the report in a job file. */
  public static final String TEMPLATE = "funder/esf";

  private static final String FOLDER = "esf";
  private static final String NAME = "esf";

  private final Path templates;

  /**
   * A renderer.
   *
   * @param templates folder with the templates of each reader
   */
  public FundRenderer(Path templates) {
    this.templates = templates;
  }

  /** Writes the indicators, for machines. */
  public void renderIndicators(List<IndicatorLine> lines, Path folder) {
    try (CsvFile<IndicatorLine> file =
        CsvFile.create(
            IndicatorCsv.FORM,
            Files.createDirectories(folder.resolve(FOLDER)).resolve("indicatoren.csv"))) {
      for (IndicatorLine line : lines) {
        file.add(line);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * What the list of participants that stands in the folder says of itself.
   *
   * @param notes takes what it says of each line
   */
  public static ParticipantList readParticipants(Path folder, Consumer<ParticipationNotes> notes) {
    try {
      return ParticipationCsv.read(folder.resolve(FOLDER).resolve("deelnames.csv"), notes);
    } catch (IOException e) {
      throw new UncheckedIOException("The list of participants cannot be read back", e);
    }
  }

  /** Writes the account as a paper. */
  public void renderPdf(FundReport fund, SmallCells small, Path folder) {
    try {
      PdfReport.render(fund, TEMPLATE, templates, small, folder.resolve(NAME + ".pdf"));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Writes the account as a workbook. */
  public void renderWorkbook(FundReport fund, SmallCells small, Path folder) {
    try {
      FundWorkbook.write(fund, small, folder.resolve(NAME + ".xlsx"));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static UncheckedIOException unwritable(IOException e) {
    return new UncheckedIOException("A report could not be written; is there room on the disk?", e);
  }
}
