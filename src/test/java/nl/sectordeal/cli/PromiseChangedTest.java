package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised of a measure is another number in the next version, and nothing else is. */
class PromiseChangedTest {
  private static final String SENTENCE =
      "De belofte van Trajecten afgerond (looptijd) is 120 in plaats van 100.";

  @TempDir Path folder;
  private Desk desk;
  private String job;

  @BeforeEach
  void a_month_is_published_with_one_promise_and_with_another() throws IOException {
    desk = new Desk(folder);
    job = folder.resolve("oorzaken.yaml").toString();
    CorrectingPartners partners = new CorrectingPartners();
    for (int person = 1; person <= 12; person++) {
      partners.put("trajecten", "T" + person, person, "Werkfit;01-01-2021;20-02-2021;Afgerond");
    }
    partners.deliver(desk, "2021-02", "20210303");
    publish(100);
    publish(120);
  }

  private void publish(int promise) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/jobs/oorzaken.yaml"));
    String title = "    title: Trajecten afgerond\n";
    assertThat(text).containsOnlyOnce(title);
    String promised = "    promised: [ { amount: " + promise + " } ]\n";
    Files.writeString(Path.of(job), text.replace(title, title + promised));
    Told told = desk.type("run", job, "--quiet", "--month", "2021-02", "--publish");
    assertThat(told.exit()).as(told.all()).isZero();
  }

  private String compare(String one, String other, String... more) {
    String[] words = new String[3 + more.length];
    words[0] = job;
    words[1] = "2021-02/" + one;
    words[2] = "2021-02/" + other;
    System.arraycopy(more, 0, words, 3, more.length);
    Told told = desk.type("compare", words);
    assertThat(told.exit()).as(told.all()).isZero();
    return told.out();
  }

  @Test
  void it_is_told_by_compare_and_is_no_move() {
    assertThat(compare("v1", "v2"))
        .contains("\n" + SENTENCE + "\n")
        .contains("Niet veranderd: Aan het werk, Banen uit akkoorden, Diploma's.")
        .doesNotContain("→");
    assertThat(compare("v2", "v1")).contains(" is 100 in plaats van 120.");
    assertThat(compare("v1", "v2", "--lang", "en"))
        .contains("The promise of Trajecten afgerond (whole deal) is 120 instead of 100.");
    assertThat(compare("v1", "v2", "--format", "json"))
        .contains("\"figures\": []", "\"before\": 100", "\"after\": 120", SENTENCE);
  }

  @Test
  void it_stands_in_the_next_version() throws IOException {
    Path version = desk.published("oorzaken", "2021-02", 2);

    assertThat(Files.readString(version.resolve("difference.json"))).contains(SENTENCE);
    try (PDDocument pdf = Loader.loadPDF(version.resolve("maandrapportage.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .containsSubsequence("Wat er veranderde", "Geen cijfer is veranderd.", SENTENCE);
    }
    try (Workbook book = WorkbookFactory.create(version.resolve("maandrapportage.xlsx").toFile())) {
      Row row = book.getSheet("Verschillen").getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Trajecten afgerond");
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo(SENTENCE);
    }
  }
}
