package nl.sectordeal.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.cli.Main;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody can work out a hidden count from what is published, not even with all tables of the
 * workbooks and the PDFs of several months beside each other and a linear programme.
 */
class AttackTest {
  @TempDir Path folder;

  @Test
  void no_hidden_count_of_the_sector_deal_can_be_worked_out_from_three_months() {
    assertThat(attack("sectordeal-zorg-den-haag", "2021-01", "2021-03")).isEmpty();
    assertThatItIsExact(folder.resolve("out/sectordeal-zorg-den-haag/2021-03/v1/esf.pdf"));
  }

  /** The account to the fund hides nothing, by contract; it is no part of the puzzle. */
  private static void assertThatItIsExact(Path account) {
    try (PDDocument pdf = Loader.loadPDF(account.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(pdf))
            .contains("Bevat exacte kleine aantallen; niet verspreiden.")
            .contains("SCHADUWBEREKENING");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_hidden_count_of_the_contact_point_can_be_worked_out_from_four_months() {
    assertThat(attack("regionaal-contactpunt", "2020-12", "2021-03")).isEmpty();
  }

  @Test
  void no_hidden_count_of_the_route_map_can_be_worked_out_from_three_months() {
    assertThat(attack("routekaart", "2021-07", "2021-09")).isEmpty();
  }

  @Test
  void no_hidden_count_of_the_career_guidance_can_be_worked_out_from_three_months() {
    assertThat(attack("sterk-in-je-werk", "2018-11", "2019-01")).isEmpty();
  }

  /** Of the monthly reports alone: the account to the fund shows all, to who may see all. */
  @Test
  void no_hidden_count_of_the_fund_s_project_can_be_worked_out_from_three_months() {
    assertThat(attack("esf-in-z-leuven", "2024-03", "2024-05")).isEmpty();
  }

  /** The same attacker does find what is badly hidden. */
  @Test
  void a_hidden_count_that_its_total_gives_away_is_found() {
    Puzzle puzzle = new Puzzle(5);
    puzzle.print("all", "20");
    puzzle.print("one", "17");
    puzzle.print("other", "<5");
    puzzle.adds("all", List.of("one", "other"));

    assertThat(puzzle.solve()).containsOnly(Map.entry("other", new Puzzle.Range(3, 3)));
  }

  @Test
  void a_hidden_count_that_another_month_gives_away_is_found() {
    Puzzle puzzle = new Puzzle(5);
    puzzle.print("february: to january", "x");
    puzzle.print("february: february", "<5");
    puzzle.print("february: all", "20");
    puzzle.adds("february: all", List.of("february: to january", "february: february"));
    puzzle.print("january: all", "17");
    puzzle.same("january: all", "february: to january");

    assertThat(puzzle.solve()).containsOnlyKeys("february: february");
  }

  private Map<String, Puzzle.Range> attack(String job, String first, String last) {
    SortedMap<String, Path> versions = new TreeMap<>();
    for (YearMonth month = YearMonth.parse(first);
        !month.isAfter(YearMonth.parse(last));
        month = month.plusMonths(1)) {
      versions.put(month.toString(), publish(job, month));
    }
    Reader reader = Attacker.reader(versions);
    assertThat(reader.misread()).isEmpty();
    assertThatMonthsAreLaidSideBySide(reader, versions.size());
    return reader.puzzle().solve();
  }

  /** Else each month would be attacked alone, and little would be found. */
  private static void assertThatMonthsAreLaidSideBySide(Reader reader, int months) {
    assertThat(months).isGreaterThanOrEqualTo(3);
    assertThat(reader.monthly()).isNotEmpty();
    assertThat(reader.compared()).hasSize(months * (months - 1) / 2);
    assertThat(reader.compared())
        .allSatisfy((pair, names) -> assertThat(titles(names)).containsAll(reader.monthly()));
  }

  private static Set<String> titles(Set<String> names) {
    return names.stream().map(name -> name.replaceAll("\\|.*", "")).collect(toSet());
  }

  private Path publish(String job, YearMonth month) {
    Path out = folder.resolve("out");
    List<String> arguments = new ArrayList<>(List.of("run", job, "--month", month.toString()));
    String known = month.plusMonths(1).atDay(10) + "T00:00:00Z";
    arguments.addAll(List.of("--as-known-at", known, "--publish", "--quiet"));
    arguments.addAll(List.of("--data", folder.resolve("data").toString()));
    arguments.addAll(List.of("--out", out.toString()));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    Main.run(writer, writer, arguments.toArray(String[]::new));
    Path version = out.resolve(job).resolve(month.toString()).resolve("v1");
    assertThat(version).as(said.toString()).isDirectory();
    return version;
  }
}
