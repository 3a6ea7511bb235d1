package nl.sectordeal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.sectordeal._support.Papers;
import nl.sectordeal.measure.esf.EsfPeriod;
import nl.sectordeal.report.Exactness;
import nl.sectordeal.report.FundExample;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.SmallCells;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account to the fund as a paper. */
class FundReportTest {
  private static final SmallCells EXACT =
      SmallCells.exact(new Exactness("het fonds", "de beschikking"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ESF_2014_2020,nl",
    "ESF_2014_2020,en",
    "ESF_PLUS_2021_2027,nl",
    "ESF_PLUS_2021_2027,en"
  })
  void passes_verapdf(EsfPeriod period, Locale language) throws IOException {
    assertThat(Papers.faults(render(period, language))).isEmpty();
  }

  @Test
  void a_shadow_calculation_says_so_above_everything() throws IOException {
    assertThat(text(EsfPeriod.ESF_2014_2020))
        .contains("Schaduwberekening ESF 2014-2020")
        .contains("is geen opgave aan het fonds")
        .contains("SCHADUWBEREKENING ·");
    assertThat(text(EsfPeriod.ESF_PLUS_2021_2027)).doesNotContain("chaduwberekening");
  }

  @Test
  void tells_what_counts_what_is_missing_and_what_was_refused() throws IOException {
    assertThat(text(EsfPeriod.ESF_2014_2020))
        .contains("Er zijn 17 deelnames met volledige gegevens, van 16 personen")
        .contains("Deelnames waarvan gegevens ontbreken: 1.")
        .contains("meetellen, is 19.")
        .contains("N14 partner 05-10-2020 opleidingsniveau")
        .contains("gevraagd, maar de persoon wil het")
        .contains("Alle controles op de tabellen kloppen");
  }

  @Test
  void what_was_estimated_stands_apart() throws IOException {
    assertThat(text(EsfPeriod.ESF_PLUS_2021_2027))
        .contains("Geschat, niet geteld")
        .contains("2021 3 2 0 5 Aandeel uit")
        .contains("Er zijn 18 deelnames met volledige gegevens");
  }

  /** As one line, wherever the lines of the paper end. */
  private String text(EsfPeriod period) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(render(period, Locale.forLanguageTag("nl")).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }

  private Path render(EsfPeriod period, Locale language) throws IOException {
    Path pdf = folder.resolve(period + language.toString() + ".pdf");
    FundReport fund = FundExample.of(period, SampleReports.ordinary(language));
    PdfReport.render(fund, "funder/esf", Path.of("templates"), EXACT, pdf);
    return pdf;
  }
}
