package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.job.publish.Manifest;
import nl.sectordeal.job.publish.PublishedFolder;
import nl.sectordeal.job.publish.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month is published when nothing stands against it, and never written again. */
class PublishCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_partner_delivers() {
    desk = new Desk(folder);
    list("2021-01", "20210203", 12);
  }

  private void list(String period, String receipt, int rows) {
    desk.put(
        "lijsten/" + Partner.name("delft", period, receipt, "csv"),
        Partner.bytes(Partner.list("delft", rows)));
  }

  private void book(String period, String receipt) {
    desk.put("boeken/" + Partner.name("zorg", period, receipt, "xlsx"), Partner.book("zorg", 3));
  }

  private Told publish(String... more) {
    return run("--publish", more);
  }

  private Told run(String first, String... more) {
    String[] words = new String[more.length + 3];
    words[0] = Desk.SMALL;
    words[1] = "--quiet";
    words[2] = first;
    System.arraycopy(more, 0, words, 3, more.length);
    return desk.type("run", words);
  }

  private Manifest manifest(String month, int version) {
    return PublishedFolder.findManifest(desk.published("klein", month, version)).orElseThrow();
  }

  private String latest() throws IOException {
    return Files.readString(desk.out().resolve("klein/latest.txt")).strip();
  }

  @Test
  void the_first_version_is_a_folder_of_its_own_that_cannot_be_written() throws IOException {
    Told told = publish();

    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .contains("Kleine opdracht, januari 2021 (v1)")
        .contains("Gepubliceerd als 2021-01/v1. Deze map wordt nooit meer gewijzigd.");
    Path version = desk.published("klein", "2021-01", 1);
    assertThat(Files.readString(version.resolve("run.json"))).contains("\"version\": 1,");
    assertThat(latest()).isEqualTo("2021-01/v1");
    assertThat(desk.report("klein", "2021-01")).doesNotExist();
    assertThat(Files.getPosixFilePermissions(version).toString()).doesNotContain("WRITE");
    assertThat(Files.getPosixFilePermissions(version.resolve("run.json")).toString())
        .doesNotContain("WRITE");
  }

  @Test
  void the_manifest_names_what_the_version_rests_on_and_every_file() throws IOException {
    assertThat(publish().out()).contains(hash(desk.published("klein", "2021-01", 1)));

    Manifest manifest = manifest("2021-01", 1);
    assertThat(manifest.job()).isEqualTo("klein");
    assertThat(manifest.version()).isEqualTo(1);
    assertThat(manifest.previousSha256()).isNull();
    assertThat(manifest.replaces()).isNull();
    assertThat(manifest.jobFileSha256()).isEqualTo(Sha256.of(Path.of(Desk.SMALL)));
    assertThat(manifest.deliveries())
        .extracting(Manifest.Delivered::file, Manifest.Delivered::status)
        .containsExactly(tuple(Partner.name("delft", "2021-01", "20210203", "csv"), "accepted"));
    Map<String, byte[]> files = Desk.files(desk.published("klein", "2021-01", 1));
    files.remove(Manifest.FILE);
    assertThat(manifest.files())
        .extracting(Manifest.FileSum::path)
        .containsExactlyElementsOf(files.keySet());
    for (Manifest.FileSum sum : manifest.files()) {
      byte[] bytes = files.get(sum.path());
      assertThat(sum.bytes()).as(sum.path()).isEqualTo(bytes.length);
      assertThat(sum.sha256()).as(sum.path()).isEqualTo(Sha256.of(bytes));
    }
  }

  @Test
  void the_same_is_published_once() throws IOException {
    publish();
    Map<String, String> first = Desk.hashes(desk.out());

    Told again = publish();

    assertThat(again.exit()).isZero();
    assertThat(again.out())
        .contains("Er is niets nieuws: dit is 2021-01/v1,")
        .contains("Er is geen nieuwe versie gemaakt.")
        .contains("Alle bestanden van deze run zijn gelijk aan die van 2021-01/v1.");
    assertThat(latest()).isEqualTo("2021-01/v1");
    assertThat(desk.published("klein", "2021-01", 2)).doesNotExist();
    Desk.delete(desk.report("klein", "2021-01"));
    assertThat(Desk.hashes(desk.out())).isEqualTo(first);
  }

  @Test
  void a_later_delivery_makes_a_second_version_in_the_chain() throws IOException {
    publish();
    Map<String, String> first = Desk.hashes(desk.published("klein", "2021-01", 1));
    list("2021-01", "20210210", 13);

    assertThat(publish().out()).contains("Gepubliceerd als 2021-01/v2.");

    assertThat(Desk.hashes(desk.published("klein", "2021-01", 1))).isEqualTo(first);
    Manifest second = manifest("2021-01", 2);
    String before = hash(desk.published("klein", "2021-01", 1));
    assertThat(second.previousSha256()).isEqualTo(before);
    assertThat(second.replaces())
        .isEqualTo(new Manifest.Replaced(1, manifest("2021-01", 1).asKnownAt(), before));
  }

  /** Without that folder nobody can say what moved. */
  @Test
  void a_second_version_waits_until_the_folder_of_the_first_is_back() throws IOException {
    publish();
    Path first = desk.published("klein", "2021-01", 1);
    Path elsewhere = folder.resolve("ergens-anders");
    Files.move(first, elsewhere);
    list("2021-01", "20210210", 13);

    Told refused = publish();

    assertThat(refused.exit()).isEqualTo(4);
    assertThat(refused.all())
        .contains("januari 2021 (concept)")
        .contains("Niet gepubliceerd.")
        .contains("- De map van 2021-01/v1 staat niet in " + first)
        .contains("Zet haar terug")
        .doesNotContain("Exception");
    assertThat(desk.published("klein", "2021-01", 2)).doesNotExist();
    assertThat(desk.type("runs", Desk.SMALL, "--quiet").out())
        .contains("2021-01/v1: de map is weg. Zet haar terug uit een reservekopie.");
    assertThat(run("--lang", "nl").exit()).as("a concept needs it not").isZero();

    Files.move(elsewhere, first);
    assertThat(publish().out()).contains("Gepubliceerd als 2021-01/v2.");
  }

  /** Somebody who put back a part of it, or something else under its name. */
  @Test
  void a_second_version_is_not_told_from_a_first_that_somebody_changed() throws IOException {
    publish();
    Path first = desk.published("klein", "2021-01", 1);
    Desk.unlock(first);
    Path decisions = first.resolve("decisions.csv");
    Files.writeString(decisions, Files.readString(decisions) + "\n");
    list("2021-01", "20210210", 13);

    Told refused = publish();

    assertThat(refused.exit()).isEqualTo(4);
    assertThat(refused.out())
        .contains("- 2021-01/v1: decisions.csv is veranderd sinds de publicatie.")
        .contains("Zet 2021-01/v1 terug uit een reservekopie");
    assertThat(desk.published("klein", "2021-01", 2)).doesNotExist();
  }

  @Test
  void the_chain_goes_on_across_months() throws IOException {
    publish();
    list("2021-02", "20210303", 13);
    publish();

    assertThat(manifest("2021-02", 1).previousSha256())
        .isEqualTo(hash(desk.published("klein", "2021-01", 1)));
    assertThat(manifest("2021-02", 1).replaces()).isNull();
  }

  private static String hash(Path version) throws IOException {
    return Sha256.of(version.resolve(Manifest.FILE));
  }

  @Test
  void a_run_as_it_was_known_bears_the_version_and_its_bytes() throws IOException {
    publish();
    String known = manifest("2021-01", 1).asKnownAt().toString();
    list("2021-02", "20210303", 6);
    list("2021-01", "20210210", 13);
    publish("--month", "2021-01");

    Told told = run("--as-known-at", known);

    assertThat(told.out())
        .contains("januari 2021 (v1)")
        .contains("Alle bestanden van deze run zijn gelijk aan die van 2021-01/v1.");
    assertThat(Desk.hashes(desk.report("klein", "2021-01")))
        .containsExactlyEntriesOf(Desk.hashes(desk.published("klein", "2021-01", 1)));
  }

  /** Both leave 4; an auditor reads in the list whether numbers were wrong. */
  @Test
  void the_list_of_runs_tells_what_does_not_tie_from_what_was_only_not_published()
      throws SQLException {
    book("2021-01", "20210204");
    publish();
    list("2021-02", "20210303", 12);
    assertThat(publish().exit()).isEqualTo(4);
    String runs = desk.type("runs", Desk.SMALL, "--quiet").out();

    assertThat(runs).containsOnlyOnce("  niet gepubliceerd  klein").doesNotContain("sluit niet");
    desk.sql("update run set ties = false where exit_code = 4");
    assertThat(desk.type("runs", Desk.SMALL, "--quiet").out())
        .containsOnlyOnce("  sluit niet aan     klein")
        .doesNotContain("niet gepubliceerd");
    desk.sql("update run set ties = null");
    assertThat(desk.type("runs", Desk.SMALL, "--quiet").out()).isEqualTo(runs);
  }

  @Test
  void a_missing_source_is_waited_for() {
    book("2021-01", "20210204");
    publish();
    list("2021-02", "20210303", 12);

    Told told = publish();

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out())
        .contains("februari 2021 (concept)")
        .contains("Niet gepubliceerd. Het concept staat klaar; dit moet eerst worden opgelost:")
        .contains("- Werkgevers (boeken) heeft voor 2021-02 nog niet geleverd.")
        .contains("--without boeken --because \"…\"");
    assertThat(desk.published("klein", "2021-02", 1)).doesNotExist();
    assertThat(desk.report("klein", "2021-02")).exists();
  }

  @Test
  void a_source_that_never_delivered_is_not_waited_for() {
    assertThat(publish().exit()).isZero();
  }

  @Test
  void one_sender_of_many_that_stays_away_is_told_and_stops_nothing() {
    desk.put(
        "lijsten/" + Partner.name("leiden", "2021-01", "20210203", "csv"),
        Partner.bytes(Partner.list("leiden", 4)));
    publish();
    list("2021-02", "20210303", 12);

    assertThat(publish().exit()).isZero();
    assertThat(manifest("2021-02", 1).leftOut())
        .containsExactly(new Manifest.LeftOut("lijsten", "leiden", null));
  }

  @Test
  void a_missing_source_can_be_left_out_with_a_reason_that_is_kept() throws IOException {
    book("2021-01", "20210204");
    publish();
    list("2021-02", "20210303", 12);
    String[] without = {
      "--without", "boeken", "--because", "Verhuist.", "--received", "2021-03-10"
    };

    Told told = publish(without);

    assertThat(told.exit()).isZero();
    Manifest manifest = manifest("2021-02", 1);
    assertThat(manifest.asKnownAt()).isEqualTo("2021-03-10T22:59:59Z");
    assertThat(manifest.leftOut())
        .containsExactly(new Manifest.LeftOut("boeken", "zorg", "Verhuist."));
    assertThat(manifest.acts())
        .extracting(Manifest.Act::kind, Manifest.Act::about, Manifest.Act::because)
        .containsExactly(tuple("without", "2021-02: boeken", "Verhuist."));
    assertThat(publish(without).out()).as("again").contains("Er is niets nieuws");
    assertThat(publish().out()).as("once said").contains("Er is niets nieuws");
  }

  /** The act is given an instant before the moment as known at of what was published first. */
  @Test
  void a_source_left_out_of_one_month_leaves_other_months_as_they_were() throws IOException {
    book("2021-01", "20210204");
    list("2021-02", "20210303", 12);
    String[] january = {"2021-01", "--as-known-at", "2021-04-01T10:00:00Z"};
    assertThat(run("--month", january).exit()).isZero();
    publish("--month", january[0], january[1], january[2]);
    String before = manifest("2021-01", 1).runId();
    String[] february = {"2021-02", "--as-known-at", "2021-03-10T10:00:00Z"};
    run("--month", february);
    String withoutAct = runId(desk.report("klein", "2021-02"));
    String[] leftOut = {"--without", "boeken", "--because", "Verhuist."};
    String[] words =
        Stream.of(new String[] {"--month"}, february, leftOut)
            .flatMap(Arrays::stream)
            .toArray(String[]::new);
    assertThat(publish(words).out()).contains("Gepubliceerd als 2021-02/v1.");

    assertThat(run("--month", january).out())
        .contains("januari 2021 (v1)")
        .contains("Alle bestanden van deze run zijn gelijk aan die van 2021-01/v1.");
    assertThat(runId(desk.report("klein", "2021-01"))).isEqualTo(before);
    assertThat(run("--month", february).out())
        .as("the month itself")
        .contains("Alle bestanden van deze run zijn gelijk aan die van 2021-02/v1.");
    assertThat(manifest("2021-02", 1).runId()).isNotEqualTo(withoutAct);
  }

  private static String runId(Path report) throws IOException {
    return EuroJob.read(Files.readString(report.resolve("run.json"))).path("run_id").asString();
  }

  @Test
  void what_can_not_be_left_out_is_said() {
    book("2021-01", "20210204");

    Told delivered = publish("--without", "boeken", "--because", "Weet niet.");
    assertThat(delivered.exit()).isEqualTo(2);
    assertThat(delivered.err()).contains("boeken heeft voor 2021-01 geleverd of hoefde dat niet.");

    assertThat(publish("--without", "brieven", "--because", "Weg.").exit()).isEqualTo(2);
    assertThat(publish("--without", "boeken", "--because", " ").err())
        .contains("Geef met --because een reden op");
    assertThat(publish("--without", "boeken").exit()).isEqualTo(2);
    assertThat(run("--without", "boeken", "--because", "Weg.").err())
        .contains("--without hoort bij --publish");
  }

  @Test
  void a_held_delivery_that_would_change_a_figure_stands_against_it() {
    publish();
    list("2021-02", "20210303", 6);

    Told told = publish();

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out())
        .contains("wordt aangehouden en zou de cijfers veranderen:")
        .contains("Trajecten afgerond (looptijd) wordt dan 6 in plaats van 12");
    assertThat(desk.published("klein", "2021-02", 1)).doesNotExist();
    assertThat(desk.data().resolve("check")).doesNotExist();
  }

  @Test
  void a_held_delivery_that_changes_no_figure_does_not() {
    String more = Partner.list("delft", 12);
    String counting = more.substring(0, more.indexOf("delft-07"));
    String running = more.substring(more.indexOf("delft-07")).replace("Afgerond", "Loopt");
    desk.put(
        "lijsten/" + Partner.name("delft", "2021-01", "20210203", "csv"),
        Partner.bytes(counting + running));
    publish();
    desk.put(
        "lijsten/" + Partner.name("delft", "2021-02", "20210303", "csv"), Partner.bytes(counting));

    Told told = publish();

    assertThat(told.exit()).as("it still waits for a person").isEqualTo(3);
    assertThat(told.out()).contains("Gepubliceerd als 2021-02/v1.").contains("wordt aangehouden");
  }

  @Test
  void more_doubtful_pairs_than_the_job_allows_stand_against_it() throws IOException {
    Path job = folder.resolve("twijfel.yaml");
    String text = Files.readString(Path.of("src/test/resources/jobs/twijfel.yaml"));
    Files.writeString(job, text.replace("\nperson:\n", "\nperson:\n  stop_above: 0\n"));
    desk.put(
        "werkgevers/" + Partner.name("zorg", "2021-01", "20210204", "csv"),
        Partner.bytes(
            """
            Nummer;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer;KvK;In dienst;Uren
            W1;Tom;;Veld;14-03-1980;M;3012AA;11;27410011;01-02-2021;24
            W2;Tom;;Veld;14-03-1981;M;4013AB;22;27410011;01-02-2021;24
            """));

    Told told = desk.type("run", job.toString(), "--publish", "--quiet");

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out())
        .contains("- Twijfelgevallen: 1, en de opdracht staat er 0 toe.")
        .contains("sectordeal review");
  }

  @Test
  void a_folder_of_somebody_else_stays_as_it_is() throws IOException {
    Path stranger = desk.published("klein", "2021-01", 1);
    Files.createDirectories(stranger);
    Files.writeString(stranger.resolve("brief.txt"), "van mij");

    Told told = publish();

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.out()).contains("is er al, maar is hier niet gepubliceerd.");
    assertThat(stranger.resolve("brief.txt")).hasContent("van mij");
  }
}
