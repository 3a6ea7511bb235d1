package nl.sectordeal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Funnel;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.MonthlyReport.Persons;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Kinship;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final Path TEMPLATES = Path.of("templates");
  private static final String MONTHLY = "partners/maandrapportage";
  private static final String CONTACTS = "partners/contactpunt";

  @TempDir Path folder;

  @Test
  void shows_every_figure_with_what_stands_beside_it() throws IOException {
    MonthlyReport report = SampleReports.ordinary(DUTCH);

    String text = text(render(report, MONTHLY));

    for (Figure figure : report.figures()) {
      assertThat(text).contains(figure.title(), number(figure.counted()));
      figure.byGroup().values().forEach(count -> assertThat(text).contains(number(count)));
    }
    assertThat(text)
        .contains("van 750", "15 voorlopig", "verwacht op 31-12-2021: 690 tot 812")
        .contains("Overige werkgevers (3)", "Openstaande verschillen", "1.204", "67%");
  }

  @Test
  void shows_it_in_english() throws IOException {
    String text = text(render(SampleReports.ordinary(ENGLISH), MONTHLY));

    assertThat(text)
        .contains("Monthly report March 2021", "of 2,000", "expected on 31-12-2021: 690 to 812")
        .contains("Other employers (3)", "Page 1 of 8")
        .doesNotContain("Peildatum", "doelgroep over");
  }

  @Test
  void bears_on_every_page_what_it_was_made_of() throws IOException {
    Path pdf = render(SampleReports.ordinary(DUTCH), MONTHLY);

    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document))
            .contains("sectordeal-zorg · maart 2021 · Peildatum 31-03-2021")
            .contains("bekend op 05-04-2021 06:30 · concept")
            .contains("Programma 1.0.0 · opdrachtbestand ab12cd34ef56 · run 77e1b0c4")
            .contains("Pagina " + page + " van");
      }
    }
  }

  @Test
  void a_published_report_bears_its_version() throws IOException {
    MonthlyReport concept = SampleReports.ordinary(DUTCH);
    Header of = concept.header();
    Header header =
        new Header(
            of.job(),
            of.title(),
            of.dealFrom(),
            of.dealUntil(),
            of.month(),
            of.asKnownAt(),
            2,
            of.program(),
            of.jobFileSha256(),
            of.runId(),
            of.language());

    String text = text(render(SampleReports.report(header, concept.figures(), 2), MONTHLY));

    assertThat(text).contains("versie 2").doesNotContain("concept");
  }

  @Test
  void gives_equal_bytes_for_equal_reports() throws IOException {
    Path first = render(SampleReports.ordinary(DUTCH), MONTHLY);
    byte[] before = Files.readAllBytes(first);

    assertThat(Files.readAllBytes(render(SampleReports.ordinary(DUTCH), MONTHLY)))
        .isEqualTo(before);
  }

  @Test
  void shows_the_contacts_of_twelve_months() throws IOException {
    MonthlyReport report = SampleReports.contacts(DUTCH);

    String text = text(render(report, CONTACTS));

    assertThat(text)
        .contains("De maand in cijfers", "Mensen die contact zochten", "Per doelgroep en per maand")
        .contains("151 in februari 2021; gemiddeld 137 per maand over 12 maanden")
        .contains("Scholier", "1.645", "<5");
  }

  @Test
  void charts_say_their_numbers_to_who_cannot_see_them() throws IOException {
    Path pdf = render(SampleReports.ordinary(DUTCH), MONTHLY);

    List<String> alternatives = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSDictionary found && found.getString(COSName.ALT) != null) {
          alternatives.add(found.getString(COSName.ALT));
        }
      }
    }
    assertThat(alternatives)
        .anyMatch(alt -> alt.contains("1.063 van 2.000"))
        .anyMatch(alt -> alt.contains("dec 2019: 445"))
        .anyMatch(alt -> alt.startsWith("Traject begonnen: 1.210"));
  }

  @Test
  void shows_no_person_and_no_small_count() throws IOException {
    Header header = SampleReports.header(DUTCH);
    SortedMap<String, Integer> months = new TreeMap<>();
    months.put("2021-01", 3);
    Figure few =
        SampleReports.figure(
            "weinig",
            "Weinig mensen",
            Unit.PERSONS,
            "2021",
            2,
            1,
            750,
            SampleReports.groups(3, "BIJSTAND", "WW"),
            months,
            new Forecast(7, 11),
            List.of());
    MonthlyReport report = SampleReports.report(header, List.of(few), 1);

    String text = text(render(report, MONTHLY));

    assertThat(text)
        .contains("<5", "<5 voorlopig")
        .doesNotContain("PERSOON-", "verwacht op", "% van de belofte", "zeker, tot");
  }

  /**
   * One measure with nothing in it, up to twelve with long names, forty employers and 25 senders.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12})
  void renders_awkward_lengths(int measures) throws IOException {
    MonthlyReport report = awkward(measures);

    String text = text(render(report, MONTHLY));

    assertThat(text).contains("Wat de woorden betekenen");
    assertThat(text(render(report, CONTACTS))).contains("Wat de woorden betekenen");
  }

  @Test
  void a_template_in_the_folder_goes_before_the_programs_own() throws IOException {
    Path own = folder.resolve("templates");
    Path main = Files.createDirectories(own.resolve("partners/eigen")).resolve("eigen.jrxml");
    Files.writeString(
        main,
        """
        <jasperReport name="eigen" language="java" pageWidth="595" pageHeight="842"
            columnWidth="515" leftMargin="40" rightMargin="40" topMargin="36" bottomMargin="22">
          <parameter name="subtitle" class="java.lang.String"/>
          <detail>
            <band height="40">
              <element kind="textField" x="0" y="0" width="515" height="30" style="Title">
                <expression><![CDATA["Eigen: " + $P{subtitle}]]></expression>
              </element>
            </band>
          </detail>
        </jasperReport>
        """);
    Path styles = Files.createDirectories(own.resolve("shared")).resolve("styles.jrtx");
    Files.copy(TEMPLATES.resolve("shared/styles.jrtx"), styles);
    Path pdf = folder.resolve("own.pdf");

    MonthlyReport report = SampleReports.ordinary(DUTCH);
    PdfReport.render(report, "partners/eigen", own, SmallCells.of(report, Kinship.NONE, 5), pdf);

    assertThat(text(pdf)).isEqualTo("Eigen: Maandrapportage maart 2021 ");
  }

  @Test
  void an_unknown_template_is_named() {
    assertThatThrownBy(() -> render(SampleReports.ordinary(DUTCH), "partners/geen"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("partners/geen/geen.jrxml");
  }

  @Test
  void a_template_outside_the_folder_is_refused() {
    assertThatThrownBy(() -> render(SampleReports.ordinary(DUTCH), "../../etc"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("outside the folder");
  }

  static MonthlyReport awkward(int measures) {
    Header of = SampleReports.header(DUTCH);
    Header header =
        new Header(
            "een-erg-lange-naam-van-een-job-die-niet-op-de-regel-past-in-de-voet-van-de-bladzijde",
            "Regionale samenwerkingsovereenkomst voor blijvend werk in zorg, welzijn en"
                + " ondersteuning",
            LocalDate.of(2013, 7, 1),
            LocalDate.of(2027, 6, 30),
            new ReportMonth(YearMonth.of(2021, 3)),
            Instant.parse("2021-04-05T22:30:00Z"),
            12,
            of.program(),
            of.jobFileSha256(),
            of.runId(),
            DUTCH);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < measures; i++) {
      figures.addAll(awkwardFigures(i));
    }
    MonthlyReport report = SampleReports.report(header, figures, measures == 0 ? 0 : 25);
    List<Difference> items = measures == 0 ? List.of() : SampleReports.items(3);
    return new MonthlyReport(
        header,
        report.measures(),
        figures,
        report.ties(),
        new Persons(0, 0, 0, 0),
        MonthlyReport.Linkage.NONE,
        new Funnel(measures, 0, 0, 0),
        report.sources(),
        List.of(),
        items,
        report.notices(),
        null,
        List.of());
  }

  private static List<Figure> awkwardFigures(int i) {
    String title =
        "Deelnemers aan een voorbereidend traject met baangarantie bij een van de aangesloten"
            + " zorgorganisaties in de regio, variant "
            + i;
    if (i % 3 == 0) {
      return List.of(
          SampleReports.figure(
              "m" + i,
              title,
              Unit.PLACEMENTS,
              "deal",
              0,
              0,
              1_250_000,
              SampleReports.groups(
                  4000 * i, "EEN_ERG_LANGE_NAAM_VAN_EEN_DOELGROEP_DIE_NIET_PAST", "WW"),
              SampleReports.months("2013-07", "2021-03", 4000 * i),
              null,
              SampleReports.employers(40)));
    }
    List<Figure> years = new ArrayList<>();
    for (int year = 2013; year <= 2021; year++) {
      String until = year == 2021 ? "-03" : "-12";
      years.add(
          SampleReports.simple(
              "m" + i,
              title,
              i % 3 == 1 ? Unit.PERSONS : Unit.SHARE,
              Integer.toString(year),
              i % 3 == 1 ? 90 : null,
              SampleReports.months(year + "-01", year + until, i),
              null));
    }
    return years;
  }

  private Path render(MonthlyReport report, String template) throws IOException {
    Path pdf = folder.resolve("report.pdf");
    PdfReport.render(report, template, TEMPLATES, SmallCells.of(report, Kinship.NONE, 5), pdf);
    return pdf;
  }

  private static String number(int number) {
    return NumberFormat.getIntegerInstance(DUTCH).format(number);
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
