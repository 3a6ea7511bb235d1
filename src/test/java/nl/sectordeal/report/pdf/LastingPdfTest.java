package nl.sectordeal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.sectordeal._support.Papers;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Kinship;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every PDF can be kept for ever and read aloud. */
class LastingPdfTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final String MONTHLY = "partners/maandrapportage";
  private static final String CONTACTS = "partners/contactpunt";

  @TempDir Path folder;

  /** Parts are read from the file when they are asked for. */
  private final List<PDDocument> open = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (PDDocument document : open) {
      document.close();
    }
  }

  @ParameterizedTest
  @CsvSource({MONTHLY + ",nl", MONTHLY + ",en", CONTACTS + ",nl", CONTACTS + ",en"})
  void passes_verapdf(String template, Locale language) throws IOException {
    MonthlyReport report =
        template.equals(CONTACTS)
            ? SampleReports.contacts(language)
            : SampleReports.ordinary(language);

    assertThat(Papers.faults(render(report, template))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({MONTHLY + ",0", MONTHLY + ",12", CONTACTS + ",0", CONTACTS + ",12"})
  void passes_verapdf_at_awkward_lengths(String template, int measures) throws IOException {
    Path pdf = render(PdfReportTest.awkward(measures), template);

    assertThat(Papers.faults(pdf)).isEmpty();
    assertTablesAreRegular(pdf);
  }

  /** Or a check that never fails would be taken for a paper without faults. */
  @Test
  void verapdf_finds_what_is_wrong() throws IOException {
    Path pdf = render(ordinary(), MONTHLY);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
      document.getDocumentCatalog().setStructureTreeRoot(null);
      document.save(folder.resolve("broken.pdf").toFile());
    }

    assertThat(Papers.faults(folder.resolve("broken.pdf")))
        .anyMatch(fault -> fault.startsWith("2a 6.2.4.3"))
        .anyMatch(fault -> fault.startsWith("ua1 7.1"));
  }

  @Test
  void says_what_it_is_and_in_which_language() throws IOException {
    try (PDDocument document = Loader.loadPDF(render(ordinary(), MONTHLY).toFile())) {
      String metadata =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata)
          .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>")
          .contains("<pdfuaid:part>1</pdfuaid:part>", ">Sectordeal Zorg – maart 2021<")
          .contains("<xmp:CreateDate>2021-04-05T04:30:00Z</xmp:CreateDate>");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }
  }

  @Test
  void a_title_with_signs_that_xml_keeps_for_itself_is_no_trouble() throws IOException {
    LastingPdf.Properties properties =
        new LastingPdf.Properties(
            "Zorg & <Welzijn>", "nl-NL", "sectordeal 1.0.0", SampleReports.KNOWN, "run");
    Path pdf = folder.resolve("signs.pdf");
    LastingPdf.write(Files.readAllBytes(render(ordinary(), MONTHLY)), properties, pdf);

    assertThat(Papers.faults(pdf)).isEmpty();
  }

  @Test
  void headings_follow_one_another_without_a_step_left_out() throws IOException {
    List<String> headings =
        all(render(ordinary(), MONTHLY)).stream()
            .map(PDStructureElement::getStructureType)
            .filter(type -> type.matches("H\\d"))
            .toList();

    assertThat(headings).startsWith("H1", "H2", "H3").contains("H3");
    assertThat(headings.stream().filter("H1"::equals)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {MONTHLY, CONTACTS})
  void every_heading_of_a_column_or_row_says_which(String template) throws IOException {
    Path pdf = render(ordinary(), template);

    List<PDStructureElement> headings =
        all(pdf).stream().filter(tag -> tag.getStructureType().equals("TH")).toList();

    assertThat(headings).isNotEmpty().allMatch(tag -> attribute(tag, "Scope") != null);
    assertThat(headings).anyMatch(tag -> "Row".equals(attribute(tag, "Scope")));
    assertTablesAreRegular(pdf);
  }

  @Test
  void every_chart_is_told_in_words_with_its_numbers() throws IOException {
    List<PDStructureElement> charts =
        all(render(ordinary(), MONTHLY)).stream()
            .filter(tag -> tag.getStructureType().equals("Figure"))
            .toList();

    assertThat(charts)
        .hasSizeGreaterThan(10)
        .allMatch(tag -> tag.getAlternateDescription().matches("(?s).+\\d.*"))
        .allMatch(tag -> attributes(tag).containsKey("BBox"));
  }

  /** What is told again on every page is skipped by who has it read aloud. */
  @Test
  void a_heading_is_read_once_though_its_table_goes_on_on_a_next_page() throws IOException {
    List<PDStructureElement> tables =
        all(render(PdfReportTest.awkward(12), MONTHLY)).stream()
            .filter(tag -> tag.getStructureType().equals("Table"))
            .toList();

    assertThat(tables).anyMatch(table -> pages(table) > 1);
    assertThat(tables).noneMatch(table -> kids(table).stream().skip(1).anyMatch(this::isHead));
  }

  @Test
  void words_that_are_explained_are_a_list() throws IOException {
    List<String> types =
        all(render(ordinary(), MONTHLY)).stream()
            .map(PDStructureElement::getStructureType)
            .toList();

    assertThat(types).containsSequence("L", "LI", "Lbl", "LBody", "LI");
  }

  @Test
  void letters_are_embedded_and_can_be_copied() throws IOException {
    try (PDDocument document = Loader.loadPDF(render(ordinary(), MONTHLY).toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
        }
      }
    }
  }

  @Test
  void bookmarks_lead_to_every_section() throws IOException {
    List<String> bookmarks = new ArrayList<>();
    Path pdf = render(ordinary(), MONTHLY);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
    }
    long sections = all(pdf).stream().filter(tag -> tag.getStructureType().equals("H2")).count();

    assertThat(bookmarks)
        .hasSize(Math.toIntExact(sections))
        .contains("Wat is beloofd, en wat is bereikt", "Wat de woorden betekenen");
  }

  private static MonthlyReport ordinary() {
    return SampleReports.ordinary(Locale.forLanguageTag("nl"));
  }

  private Path render(MonthlyReport report, String template) throws IOException {
    Path pdf = folder.resolve("report.pdf");
    PdfReport.render(report, template, TEMPLATES, SmallCells.of(report, Kinship.NONE, 5), pdf);
    return pdf;
  }

  private void assertTablesAreRegular(Path pdf) throws IOException {
    for (PDStructureElement table : all(pdf)) {
      if (table.getStructureType().equals("Table")) {
        assertThat(kids(table).stream().map(LastingPdfTest::width).distinct())
            .as("widths of the rows of a table")
            .hasSize(1);
      }
    }
  }

  private static int width(PDStructureElement row) {
    int width = 0;
    for (PDStructureElement cell : kids(row)) {
      Object span = attribute(cell, "ColSpan");
      width += span == null ? 1 : Integer.parseInt(span.toString());
    }
    return width;
  }

  private boolean isHead(PDStructureElement row) {
    return kids(row).stream().anyMatch(cell -> "Column".equals(attribute(cell, "Scope")));
  }

  private static int pages(PDStructureElement table) {
    Set<COSDictionary> pages = new HashSet<>();
    for (PDStructureElement row : kids(table)) {
      for (PDStructureElement cell : kids(row)) {
        COSDictionary page = cell.getCOSObject().getCOSDictionary(COSName.PG);
        if (page != null) {
          pages.add(page);
        }
      }
    }
    return pages.size();
  }

  private static Object attribute(PDStructureElement tag, String name) {
    return attributes(tag).get(name);
  }

  private static Map<String, Object> attributes(PDStructureElement tag) {
    COSDictionary attributes = tag.getCOSObject().getCOSDictionary(COSName.A);
    if (attributes == null) {
      return Map.of();
    }
    Map<String, Object> found = new TreeMap<>();
    for (COSName name : attributes.keySet()) {
      COSBase value = attributes.getDictionaryObject(name);
      boolean number = value instanceof COSInteger;
      found.put(
          name.getName(), number ? attributes.getInt(name) : attributes.getNameAsString(name, ""));
    }
    return found;
  }

  /** Every part of the document, in the order in which it is read. */
  private List<PDStructureElement> all(Path pdf) throws IOException {
    PDDocument document = Loader.loadPDF(pdf.toFile());
    open.add(document);
    List<PDStructureElement> all = new ArrayList<>();
    add(all, document.getDocumentCatalog().getStructureTreeRoot());
    return all;
  }

  private static void add(List<PDStructureElement> all, PDStructureNode node) {
    for (PDStructureElement kid : kids(node)) {
      all.add(kid);
      add(all, kid);
    }
  }

  private static List<PDStructureElement> kids(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }
}
