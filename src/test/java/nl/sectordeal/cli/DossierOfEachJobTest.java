package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dossier of each job there is: whatever file it holds, one changed digit in it is told by the
 * name of that file; and where it follows from other files, also after somebody repaired all
 * hashes.
 */
class DossierOfEachJobTest {
  private static final String GUIDANCE = "sterk-in-je-werk";
  private static final String ROUTE = "routekaart";

  /** In the order in which they are made; of the route map two months, so that they are linked. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of(Desk.ZORG, "2021-03"),
          List.of("regionaal-contactpunt", "2021-03"),
          List.of("esf-in-z-leuven", "2024-05"),
          List.of(GUIDANCE, "2019-01"),
          List.of(ROUTE, "2021-08"),
          List.of(ROUTE, "2021-09"));

  /** Every kind of file that a dossier can hold. */
  private static final Set<String> ALL_FILES =
      Set.of(
          "LEESMIJ.txt",
          "dossier.json",
          "run.json",
          "deelnemers.csv",
          "decisions.csv",
          "bewijs.csv",
          "uitkomsten.csv",
          "plaatsingen.csv",
          "bedragen.csv",
          "toezeggingen.csv",
          "rijen.csv",
          "twijfelgevallen.csv",
          "afhandelingen.csv",
          "leveringen.csv",
          "meldingen.csv",
          "voorbeelden.csv",
          "regels.csv",
          "opdracht.yaml",
          "bijlagen/",
          "steekproef.csv",
          "steekproef.xlsx",
          "manifest.json",
          "vorige-manifest.json",
          "SHA256SUMS");

  private static final Map<String, Path> DOSSIERS = new LinkedHashMap<>();

  @TempDir static Path shared;
  @TempDir Path folder;

  @BeforeAll
  static void make() {
    for (List<String> one : MONTHS) {
      String job = one.get(0);
      String month = one.get(1);
      Desk desk = new Desk(shared.resolve(job));
      Desk.Told told = desk.type("run", job, "--month", month, "--publish", "--quiet");
      assertThat(told.exit()).as(told.all()).isIn(0, 3);
      Path zip = shared.resolve(job + ".zip");
      Desk.Told made = desk.type("dossier", job, "--month", month, "--to", zip.toString());
      assertThat(made.exit()).as(made.all()).isZero();
      DOSSIERS.put(job, zip);
    }
  }

  static Set<String> jobs() {
    return DOSSIERS.keySet();
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void holds(String job) {
    Desk.Told told = Desk.say("verify", DOSSIERS.get(job).toString());

    assertThat(told.exit()).as(told.all()).isZero();
  }

  @Test
  void together_they_hold_every_kind_of_file() {
    Set<String> found = new TreeSet<>();
    for (Path zip : DOSSIERS.values()) {
      Zip.read(zip).files().keySet().forEach(name -> found.add(name.replaceFirst("/.*", "/")));
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(ALL_FILES);
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void one_digit_changed_in_any_file_is_told_by_the_name_of_that_file(String job) {
    for (String name : Zip.read(DOSSIERS.get(job)).files().keySet()) {
      Zip zip = Zip.read(DOSSIERS.get(job));
      byte[] bytes = zip.files().get(name);
      int at = lastDigit(bytes);
      bytes[at] = (byte) (bytes[at] == '9' ? '0' : bytes[at] + 1);
      assertNamed(zip, name);
    }
  }

  /** In a workbook, which is pressed together, any byte that happens to look like one. */
  private static int lastDigit(byte[] bytes) {
    for (int at = bytes.length - 1; at > 0; at--) {
      if (bytes[at] >= '0' && bytes[at] <= '9') {
        return at;
      }
    }
    return 0;
  }

  @Test
  void each_file_that_is_left_out_is_told_by_its_name() {
    for (String name : Zip.read(DOSSIERS.get(ROUTE)).files().keySet()) {
      assertNamed(Zip.read(DOSSIERS.get(ROUTE)).remove(name), name);
    }
  }

  @Test
  void file_that_nobody_lists_any_more_is_missed_by_the_job_file() {
    Zip zip = Zip.read(DOSSIERS.get(ROUTE));
    String catalogue =
        zip.files().keySet().stream()
            .filter(name -> name.startsWith("bijlagen/"))
            .findFirst()
            .orElseThrow();

    assertNamed(zip.remove(catalogue).withHashesRepaired(), catalogue);
  }

  @Test
  void manifest_of_other_deliveries_is_told() {
    Zip zip = Zip.read(DOSSIERS.get(GUIDANCE));
    zip.change("manifest.json", text -> text.replaceFirst("(\"file\": \"[^\"]*201)\\d", "$10"));

    assertNamed(zip.withHashesRepaired(), "manifest.json");
  }

  private void assertNamed(Zip zip, String name) {
    Desk.Told told = Desk.say("verify", zip.write(folder.resolve("dossier.zip")).toString());
    assertThat(told.exit()).as(name + told.all()).isEqualTo(4);
    String wrong = told.out().substring(told.out().indexOf("Dit klopt niet"));
    assertThat(wrong).as(told.out()).containsPattern("(?m)^  .*\\Q" + name + "\\E(:|, regel| )");
  }
}
