package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import tools.jackson.databind.JsonNode;

/** A published version that takes the place of another tells what moved in euros, and no more. */
class EuroDifferenceTest {
  private static final int SMALLEST = 5;
  private static final String RUST = "27410011;01-07-2023;30-09-2023;";
  private static final String LINDE = "08410066;01-07-2023;31-07-2023;";
  private static final String WITHOUT_ORDER = "27410077;01-07-2023;31-07-2023;";
  private static final String TOGETHER =
      "alle oorzaken samen: los van elkaar verraden ze een klein aantal";

  /** Of invented people; no two are alike. */
  private static final List<String> PEOPLE =
      List.of(
          "Ada;Brinkhuis;03-04-1980",
          "Bert;Overbeek;05-06-1975",
          "Carla;Tadesse;07-08-1990",
          "Dirk;Zonneveld;09-10-1985",
          "Eva;Lansink;11-12-1992",
          "Freek;Wolthuis;13-01-1978",
          "Gina;Kuipers;15-02-1999",
          "Hugo;Ypma;17-03-1971",
          "Ilse;Faber;19-05-1988",
          "Jelle;Drost;21-07-1994",
          "Karin;Hazelaar;23-09-1979",
          "Lars;Mulder;25-11-1983",
          "Mira;Quispel;27-04-1996",
          "Noud;Elzinga;29-06-1973",
          "Olga;Vermeer;31-08-1982",
          "Piet;Jansma;01-10-1991");

  @TempDir Path folder;
  private EuroJob job;
  private Path month;

  @BeforeEach
  void small_numbers_are_hidden() {
    job =
        new EuroJob(folder)
            .change(
                text ->
                    text.replaceFirst(
                        "small_cells: exact\\s+readers:.*\\s+because:.*",
                        "smallest_cell: " + SMALLEST));
    month = job.desk().out().resolve("opdrachten/2024-03");
  }

  @Test
  void amounts_old_and_new_with_the_cause_and_the_orders() throws IOException {
    publish("2024-03", work(6, RUST, "18"), work(6, LINDE, "18"));
    publish("2024-04", work(5, RUST, "20"), work(1, RUST, "18"), work(6, LINDE, "18"));

    assertThat(lines())
        .containsExactly(
            "COUNTED,,\"alle opdrachten samen, geteld\",19999.98,21388.88,1388.90",
            "COUNTED,,\"5 plaatsingen met andere dagen, uren, doelgroep of kenmerken\",,,1388.90",
            "COUNTED,OPD-1,opdracht OPD-1 (Huize Rust),15000.00,16388.90,1388.90");
    assertThat(pdf("v1")).doesNotContain("Wat er in euro veranderde");
    assertThat(pdf("v2"))
        .contains("Geen aantal is veranderd.", "Wat er in euro veranderde")
        .contains("alle opdrachten samen, geteld 19.999,98 21.388,88 +1.388,90")
        .contains("opdracht OPD-1 (Huize Rust) 15.000,00 16.388,90 +1.388,90");
    try (Workbook book =
        WorkbookFactory.create(month.resolve("v2/maandrapportage.xlsx").toFile())) {
      Row order = book.getSheet("Verschillen in euro").getRow(3);
      assertThat(order.getCell(4).getNumericCellValue()).isEqualTo(15000);
      assertThat(order.getCell(5).getNumericCellValue()).isEqualTo(16388.9);
    }
    tellsNothingNew();
  }

  @Test
  void causes_of_a_few_placements_are_told_together() throws IOException {
    publish("2024-03", work(6, RUST, "18"), work(6, LINDE, "18"));
    publish("2024-04", work(2, RUST, "20"), work(4, RUST, "18"), work(7, LINDE, "18"));

    assertThat(lines())
        .containsExactly(
            "COUNTED,,\"alle opdrachten samen, geteld\",19999.98,21388.87,1388.89",
            "COUNTED,," + TOGETHER + ",,,1388.89",
            "COUNTED,OPD-1,opdracht OPD-1 (Huize Rust),15000.00,15555.56,555.56",
            "COUNTED,OPD-2,opdracht OPD-2 (De Linde),4999.98,5833.31,833.33");
    tellsNothingNew();
  }

  /** The other order was hidden too, as the total would have given the small one away. */
  @Test
  void an_order_that_was_hidden_is_not_told_now_that_it_is_shown() throws IOException {
    publish("2024-03", work(6, RUST, "18"), work(3, LINDE, "18"));
    publish("2024-04", work(6, RUST, "20"), work(8, LINDE, "18"));

    assertThat(lines())
        .containsExactly(
            "COUNTED,,\"alle opdrachten samen, geteld\",17499.99,23333.32,5833.33",
            "COUNTED,,5 plaatsingen te laat gemeld door Gemeente,,,4166.65",
            "COUNTED,,\"6 plaatsingen met andere dagen, uren, doelgroep of kenmerken\",,,1666.68");
    tellsNothingNew();
  }

  @Test
  void of_a_number_of_placements_that_was_hidden_no_euro_is_told() throws IOException {
    publish("2024-03", work(3, RUST, "18"));
    publish("2024-04", work(3, RUST, "18"), work(5, LINDE, "18"));

    assertThat(lines()).containsExactly("COUNTED,,\"alle opdrachten samen, geteld\",,,");
    assertThat(pdf("v2")).contains("alle opdrachten samen, geteld x x x");
    tellsNothingNew();
  }

  /** Seven moved, of which one was worth nothing: an order shows that it has one placement more. */
  @Test
  void a_cause_that_moved_a_few_placements_another_way_is_not_told_apart() throws IOException {
    publish("2024-03", work(6, RUST, "18"), work(5, LINDE, "18"), work(1, LINDE, "0"));
    publish("2024-04", work(6, RUST, "20"), work(6, LINDE, "18"));

    assertThat(lines()).contains("COUNTED,," + TOGETHER + ",,,2500.01");
    tellsNothingNew();
  }

  /** Five came, but how many is not told with the counts: one that left would follow from it. */
  @Test
  void a_cause_of_which_the_number_is_left_out_is_not_told_apart() throws IOException {
    List<String> left = List.of(WITHOUT_ORDER + "18;Nee;WW;;");
    publish("2024-03", work(5, RUST, "18"), work(5, LINDE, "18"), work(1, WITHOUT_ORDER, "18"));
    publish("2024-04", work(5, RUST, "18"), work(5, LINDE, "18"), left, work(5, LINDE, "18"));

    assertThat(Files.readString(month.resolve("v2/tabellen/verschillen.csv")))
        .contains("x plaatsingen te laat gemeld door Gemeente");
    assertThat(lines()).contains("COUNTED,," + TOGETHER + ",,,4166.65");
    tellsNothingNew();
  }

  @Test
  void whoever_may_see_small_numbers_sees_all() throws IOException {
    job.change(
        text ->
            text.replace(
                "smallest_cell: " + SMALLEST,
                "small_cells: exact\n    readers: inkoop\n    because: overeenkomst"));
    publish("2024-03", work(1, RUST, "18"));
    publish("2024-04", work(1, RUST, "20"), work(1, LINDE, "18"));

    assertThat(lines())
        .containsExactly(
            "COUNTED,,\"alle opdrachten samen, geteld\",2500.00,3611.11,1111.11",
            "COUNTED,,1 plaatsing te laat gemeld door Gemeente,,,833.33",
            "COUNTED,,\"één plaatsing met andere dagen, uren, doelgroep of kenmerken\",,,277.78",
            "COUNTED,OPD-1,opdracht OPD-1 (Huize Rust),2500.00,2777.78,277.78",
            "COUNTED,OPD-2,opdracht OPD-2 (De Linde),0.00,833.33,833.33");
  }

  @Test
  void in_english() throws IOException {
    publish("2024-03", work(6, RUST, "18"));
    job.deliver("2024-04", rows(work(6, RUST, "20")));
    job.run("--month", "2024-03", "--publish", "--lang", "en");

    assertThat(pdf("v2"))
        .contains("What moved in euros", "all orders together, counted 15,000.00 16,666.68");
  }

  /** Every amount stands in both versions; a cause that is told apart is of enough placements. */
  private void tellsNothingNew() throws IOException {
    boolean together = false;
    int causes = 0;
    for (String[] line : table("v2", "verschillen-in-euro")) {
      boolean order = !line[2].isEmpty();
      if (!line[4].isEmpty()) {
        assertThat(line[4]).isEqualTo(shown("v1", line[1], order, line[2]));
        assertThat(line[5]).isEqualTo(shown("v2", line[1], order, line[2]));
      } else if (!line[6].isEmpty()) {
        together |= line[3].equals(TOGETHER);
        causes++;
      }
    }
    if (causes > 0 && !together) {
      JsonNode told = EuroJob.read(Files.readString(month.resolve("v2/difference.json")));
      for (JsonNode cause : told.path("euros").path(0).path("causes")) {
        assertThat(cause.path("amounts").size()).isGreaterThanOrEqualTo(SMALLEST);
      }
    }
  }

  /** The amount as a version's own tables tell it. */
  private String shown(String version, String stand, boolean order, String name)
      throws IOException {
    if (!order) {
      int column = 3 + List.of("COUNTED", "PROVISIONAL", "HELD").indexOf(stand);
      return table(version, "overzicht").get(0)[column];
    }
    for (String[] line : table(version, "social-return-in-euro")) {
      if (line[1].equals(name)) {
        return line[7];
      }
    }
    return "no such order";
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(month.resolve("v2/tabellen/verschillen-in-euro.csv")).stream()
        .skip(1)
        .map(line -> line.substring(line.indexOf(',') + 1))
        .toList();
  }

  private List<String[]> table(String version, String name) throws IOException {
    Path file = month.resolve(version).resolve("tabellen").resolve(name + ".csv");
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.replaceAll("\"[^\"]*\"", "-").split(",", -1))
        .toList();
  }

  private String pdf(String version) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(month.resolve(version).resolve("maandrapportage.pdf").toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      return text.getText(document);
    }
  }

  @SafeVarargs
  private void publish(String delivered, List<String>... works) {
    job.deliver(delivered, rows(works));
    Told told = job.run("--month", "2024-03", "--publish");
    assertThat(told.exit()).as(told.all()).isZero();
  }

  /** So many placements of so many hours a week. */
  private static List<String> work(int placements, String where, String hours) {
    return Collections.nCopies(placements, where + hours + ";Ja;WW;;");
  }

  /** Each is of somebody else, and stands where the one with its number stood before. */
  @SafeVarargs
  private static String[] rows(List<String>... works) {
    List<String> rows = new ArrayList<>();
    for (List<String> some : works) {
      some.forEach(one -> rows.add(PEOPLE.get(rows.size()) + ";" + one));
    }
    return rows.toArray(String[]::new);
  }
}
