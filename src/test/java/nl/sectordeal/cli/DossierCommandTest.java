package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One zip for the auditor, in which every figure follows from the rows.
 *
 * <p>{@code -Ddossiers=50} tries fifty deals instead of three.
 */
class DossierCommandTest {
  static final String JOB = "src/test/resources/jobs/wisselend.yaml";
  static final String NAME = "wisselend";
  private static final YearMonth FIRST = YearMonth.of(2021, 1);

  @TempDir Path folder;
  private Desk desk;

  /** A desk at which this many months were run. */
  static Desk desk(Path folder, long seed, int months) {
    ChangingPartners partners = new ChangingPartners(seed);
    Desk desk = new Desk(folder);
    for (int i = 0; i < months; i++) {
      partners.deliver(desk, FIRST.plusMonths(i));
    }
    String month = FIRST.plusMonths(months - 1).toString();
    assertThat(desk.type("run", JOB, "--month", month, "--quiet").exit()).isIn(0, 3);
    return desk;
  }

  @BeforeEach
  void run() {
    desk = desk(folder, 1, 2);
  }

  private Desk.Told dossier(String... more) {
    List<String> words = new ArrayList<>(List.of(JOB, "--month", "2021-02"));
    words.addAll(List.of(more));
    return desk.type("dossier", words.toArray(String[]::new));
  }

  private Path file() {
    return desk.out().resolve(NAME).resolve("2021-02").resolve("dossier-2021-02-concept.zip");
  }

  @Test
  void lies_beside_the_report_and_says_what_is_in_it() {
    Desk.Told told = dossier();

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .contains("CONCEPT")
        .contains("getelde besluiten, enkelvoudig aselect")
        .contains("startgetal 7")
        .contains("sectordeal verify " + file());
    assertThat(file()).exists();
  }

  @Test
  void decisions_placements_and_figures_are_those_of_the_report() throws IOException {
    dossier();
    Zip zip = Zip.read(file());

    for (String name : List.of("decisions.csv", "bewijs.csv", "plaatsingen.csv", "run.json")) {
      assertThat(zip.files().get(name))
          .as(name)
          .isEqualTo(Files.readAllBytes(desk.report(NAME, "2021-02").resolve(name)));
    }
    assertThat(zip.files().get("opdracht.yaml")).isEqualTo(Files.readAllBytes(Path.of(JOB)));
  }

  @Test
  void list_of_hashes_is_one_that_others_can_check() {
    dossier();
    Zip zip = Zip.read(file());

    List<String> lines = zip.text("SHA256SUMS").lines().toList();
    assertThat(lines).hasSize(zip.files().size() - 1);
    for (String line : lines) {
      String[] parts = line.split("  ", 2);
      assertThat(Zip.sha256(zip.files().get(parts[1]))).as(line).isEqualTo(parts[0]);
    }
  }

  @Test
  void has_the_same_bytes_each_time() throws IOException {
    Path one = folder.resolve("een.zip");
    Path other = folder.resolve("twee.zip");
    dossier("--to", one.toString());
    dossier("--to", other.toString());

    assertThat(Files.mismatch(one, other)).isEqualTo(-1);
  }

  @Test
  void participants_counted_are_the_figure() {
    dossier();
    Zip zip = Zip.read(file());

    long listed =
        zip.text("deelnemers.csv")
            .lines()
            .filter(line -> counts(line, "aan-het-werk 2021"))
            .count();
    long decided =
        zip.text("decisions.csv")
            .lines()
            .filter(line -> line.startsWith("aan-het-werk,2021,") && line.contains(",COUNTED,"))
            .count();
    assertThat(listed).isEqualTo(decided).isPositive();
  }

  private static boolean counts(String line, String measure) {
    return Pattern.compile("[,;]" + measure + "[,;]").matcher(line).find();
  }

  @Test
  void another_seed_draws_another_sample_and_the_same_seed_the_same() {
    dossier("--sample", "5");
    String seven = Zip.read(file()).text("steekproef.csv");
    dossier("--sample", "5", "--seed", "7");
    String again = Zip.read(file()).text("steekproef.csv");
    dossier("--sample", "5", "--seed", "8");
    String eight = Zip.read(file()).text("steekproef.csv");

    assertThat(again).isEqualTo(seven);
    assertThat(eight).isNotEqualTo(seven);
    assertThat(numbers(seven)).isEqualTo(5);
  }

  @Test
  void stratified_sample_has_something_of_each_measure() {
    Desk.Told told = dossier("--sample", "12", "--stratified");
    Zip zip = Zip.read(file());

    assertThat(told.out()).contains("gestratificeerd");
    List<String> measures =
        zip.text("steekproef.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(",")[3])
            .distinct()
            .toList();
    List<String> counted =
        zip.text("decisions.csv")
            .lines()
            .filter(line -> line.contains(",COUNTED,"))
            .map(line -> line.split(",")[0])
            .distinct()
            .toList();
    assertThat(measures).containsExactlyElementsOf(counted);
    assertThat(numbers(zip.text("steekproef.csv"))).isEqualTo(12);
  }

  private static long numbers(String sample) {
    return sample.lines().skip(1).map(line -> line.split(",")[0]).distinct().count();
  }

  @Test
  void is_refused_when_the_report_is_not_what_the_rows_lead_to() throws IOException {
    Path decisions = desk.report(NAME, "2021-02").resolve("decisions.csv");
    Files.writeString(decisions, Files.readString(decisions).replaceFirst("COUNTED,,", "HELD,,"));

    Desk.Told told = dossier();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("decisions.csv").contains("sectordeal run");
    assertThat(file()).doesNotExist();
  }

  @Test
  void is_refused_when_the_job_file_has_changed() throws IOException {
    Path changed = folder.resolve("wisselend.yaml");
    Files.writeString(changed, Files.readString(Path.of(JOB)) + "# anders\n");

    Desk.Told told = desk.type("dossier", changed.toString(), "--month", "2021-02");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("is veranderd sinds");
  }

  @Test
  void is_refused_when_there_is_no_such_report() {
    assertThat(desk.type("dossier", JOB, "--month", "2020-12").err()).contains("sectordeal run");
    assertThat(dossier("--version", "3").err()).contains("geen gepubliceerde versie");
    assertThat(dossier("--sample", "0").err()).contains("--sample");
    assertThat(dossier("--sample", "0").exit()).isEqualTo(2);
  }

  @Test
  void dossier_of_a_version_is_what_was_published_whatever_came_later() throws IOException {
    Path place = Files.createDirectories(folder.resolve("versies"));
    ChangingPartners partners = new ChangingPartners(4);
    desk = new Desk(place);
    publish(partners, FIRST);
    publish(partners, FIRST.plusMonths(1));
    partners.deliver(desk, FIRST.plusMonths(2));
    assertThat(desk.type("run", JOB, "--quiet").exit()).isIn(0, 3);

    Desk.Told made = dossier("--version", "1");

    assertThat(made.exit()).as(made.all()).isZero();
    assertThat(made.out()).contains("versie 1");
    Path file = desk.out().resolve(NAME).resolve("2021-02").resolve("dossier-2021-02-v1.zip");
    Path published = desk.out().resolve(NAME).resolve("2021-02").resolve("v1");
    for (String name : List.of("decisions.csv", "run.json", "manifest.json")) {
      assertThat(Zip.read(file).files().get(name))
          .isEqualTo(Files.readAllBytes(published.resolve(name)));
    }
    Desk.Told told = Desk.say("verify", file.toString());
    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .contains("die van het manifest van versie 1")
        .contains("Het manifest zit vast aan het vorige");
  }

  private void publish(ChangingPartners partners, YearMonth month) {
    partners.deliver(desk, month);
    Desk.Told told = desk.type("run", JOB, "--month", month.toString(), "--publish", "--quiet");
    assertThat(told.exit()).as(told.all()).isZero();
  }

  @Test
  void chain_of_another_manifest_is_told() throws IOException {
    Path place = Files.createDirectories(folder.resolve("keten"));
    ChangingPartners partners = new ChangingPartners(4);
    desk = new Desk(place);
    publish(partners, FIRST);
    publish(partners, FIRST.plusMonths(1));
    dossier();
    Path file = desk.out().resolve(NAME).resolve("2021-02").resolve("dossier-2021-02-v1.zip");

    for (String name : List.of("manifest.json", "vorige-manifest.json")) {
      Zip zip =
          Zip.read(file)
              .change(name, text -> text.replaceFirst("\"program\": \"", "\"program\": \"x"))
              .withHashesRepaired();
      Desk.Told told = Desk.say("verify", zip.write(folder.resolve("anders.zip")).toString());
      assertThat(told.exit()).isEqualTo(4);
      assertThat(told.out()).contains("  " + name + ": ");
    }
  }

  @Test
  void is_refused_when_the_version_is_not_whole_any_more() throws IOException {
    Path place = Files.createDirectories(folder.resolve("heel"));
    desk = new Desk(place);
    publish(new ChangingPartners(4), FIRST.plusMonths(1));
    Path decisions =
        desk.out().resolve(NAME).resolve("2021-02").resolve("v1").resolve("decisions.csv");
    assertThat(decisions.toFile().setWritable(true)).isTrue();
    Files.writeString(decisions, "weg\n");

    Desk.Told told = dossier();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("niet meer zoals zij is gepubliceerd")
        .contains("decisions.csv");
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("dossiers", 3));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void dossiers_of_any_deal_hold(long seed) throws IOException {
    Path place = Files.createDirectories(folder.resolve("deal-" + seed));
    desk = desk(place, seed, 2);
    Desk.Told made = dossier("--seed", Long.toString(seed), "--lang", seed % 2 == 0 ? "en" : "nl");
    assertThat(made.exit()).as(made.all()).isZero();

    Desk.Told told = Desk.say("verify", file().toString());

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out()).contains("Alles klopt.");
  }
}
