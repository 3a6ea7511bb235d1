package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.sectordeal.cli.Desk.Told;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published version that takes the place of another tells what moved since. */
class PublishedDifferenceTest {
  private static final String JOB = "src/test/resources/jobs/oorzaken.yaml";

  @TempDir Path folder;
  private Desk desk;
  private Path month;

  @BeforeEach
  void a_month_is_published_corrected_and_published_again() {
    desk = new Desk(folder);
    month = desk.out().resolve("oorzaken/2021-02");
    CorrectingPartners partners = new CorrectingPartners();
    for (int person = 1; person <= 30; person++) {
      partners.put("trajecten", "T" + person, person, "Werkfit;01-01-2021;20-02-2021;Afgerond");
    }
    partners.deliver(desk, "2021-02", "20210303");
    publish();
    for (int person = 1; person <= 7; person++) {
      partners.put("trajecten", "T" + person, person, "Werkfit;01-01-2021;;Loopt");
    }
    partners.takeOut("trajecten", "T8");
    partners.deliver(desk, "2021-03", "20210403");
    publish();
  }

  private void publish() {
    Told told = desk.type("run", JOB, "--quiet", "--month", "2021-02", "--publish");
    assertThat(told.exit()).as(told.all()).isZero();
  }

  @Test
  void as_a_file_a_page_and_a_sheet() throws IOException {
    assertThat(month.resolve("v1")).isDirectory();
    assertThat(Files.exists(month.resolve("v1/difference.json"))).isFalse();
    assertThat(Files.readString(month.resolve("v2/difference.json")))
        .contains("\"nl\": \"1 rij niet meer geleverd door Gemeente\"")
        .contains("\"en\": \"7 end dates corrected by Gemeente\"");
    assertThat(pdf(month.resolve("v1"))).doesNotContain("Wat er veranderde");
    assertThat(pdf(month.resolve("v2")))
        .contains("Wat er veranderde")
        .contains("x einddata gecorrigeerd door Gemeente")
        .contains("x rijen niet meer geleverd door Gemeente")
        .doesNotContain("1 rij niet");
    try (Workbook book =
        WorkbookFactory.create(month.resolve("v2/maandrapportage.xlsx").toFile())) {
      assertThat(book.getSheet("Verschillen").getRow(2).getCell(2).getStringCellValue())
          .isEqualTo("x rijen niet meer geleverd door Gemeente");
    }
  }

  private static String pdf(Path folder) throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("maandrapportage.pdf").toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void with_the_same_bytes_when_it_is_run_again_as_known_then() throws IOException {
    CorrectingPartners later = new CorrectingPartners();
    later.put("trajecten", "T9", 9, "Werkfit;01-01-2021;20-02-2021;Afgerond");
    later.put("trajecten", "T10", 10, "Werkfit;01-01-2021;20-02-2021;Afgerond");
    later.deliver(desk, "2021-04", "20210503");
    String known = "2021-04-03T07:00:00Z";

    Told told = desk.type("run", JOB, "--quiet", "--month", "2021-02", "--as-known-at", known);

    assertThat(told.exit()).as(told.all()).isIn(0, 3);
    Map<String, byte[]> published = Desk.files(month.resolve("v2"));
    Map<String, byte[]> again = Desk.files(month.resolve("concept"));
    assertThat(again.keySet()).isEqualTo(published.keySet());
    published.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
  }
}
