package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code runs} notices whatever happened to published versions since. */
class PublishedRunsTest {
  @TempDir Path folder;
  private Desk desk;
  private Path first;

  @BeforeEach
  void two_months_are_published() throws IOException {
    desk = new Desk(folder);
    publish("2021-01", "20210203", 12);
    publish("2021-02", "20210303", 13);
    first = desk.published("klein", "2021-01", 1);
    Desk.unlock(first);
  }

  private void publish(String month, String receipt, int rows) {
    desk.put(
        "lijsten/" + Partner.name("delft", month, receipt, "csv"),
        Partner.bytes(Partner.list("delft", rows)));
    assertThat(desk.type("run", Desk.SMALL, "--publish", "--quiet").exit()).isZero();
  }

  private Told runs() {
    return desk.type("runs", Desk.SMALL, "--quiet");
  }

  /** Says this and nothing else about what was published. */
  private void assertFound(String sentence) {
    Told told = runs();
    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.out().lines().filter(line -> line.startsWith("  2021-")))
        .filteredOn(line -> !line.contains(": heel."))
        .containsExactly("  " + sentence);
  }

  @Test
  void what_is_as_it_was_is_whole() {
    Told told = runs();

    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .contains("Gepubliceerd van klein:")
        .containsPattern("  2021-01/v1, gepubliceerd op .*, zoals bekend op 03-02-2021 09:00, run")
        .containsPattern("  2021-02/v1, .*: heel\\.");
  }

  @Test
  void a_changed_file() throws IOException {
    Path file = first.resolve("run.json");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertFound("2021-01/v1: run.json is veranderd sinds de publicatie.");
  }

  @Test
  void a_missing_file() throws IOException {
    Files.delete(first.resolve("decisions.csv"));

    assertFound("2021-01/v1: decisions.csv is weg.");
  }

  @Test
  void an_added_file() throws IOException {
    Files.writeString(first.resolve("terugkoppeling").resolve("ook.txt"), "");

    assertFound("2021-01/v1: terugkoppeling/ook.txt zat er bij de publicatie niet bij.");
  }

  @Test
  void a_changed_manifest() throws IOException {
    Path manifest = first.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("klein", "groot"));

    assertFound("2021-01/v1: manifest.json is weg of is niet meer zoals het werd gepubliceerd.");
  }

  @Test
  void a_manifest_that_is_gone() throws IOException {
    Files.delete(first.resolve("manifest.json"));

    assertFound("2021-01/v1: manifest.json is weg of is niet meer zoals het werd gepubliceerd.");
  }

  @Test
  void a_removed_version() throws IOException {
    Desk.delete(first);

    assertFound("2021-01/v1: de map is weg. Zet haar terug uit een reservekopie.");
  }

  @Test
  void a_version_that_was_never_published_here() throws IOException {
    Files.createDirectories(desk.published("klein", "2021-01", 2));

    assertFound("2021-01/v2: deze map is hier nooit gepubliceerd.");
  }

  @Test
  void a_chain_of_which_a_link_is_taken_out_of_the_book() throws Exception {
    Desk.delete(first);
    desk.sql("delete from publication_count where publication_id = 1");
    desk.sql("delete from publication where id = 1");

    assertFound(
        "2021-02/v1: de keten is verbroken; wat hiervoor werd gepubliceerd, staat niet meer in het"
            + " boek of is vervangen.");
  }

  @Test
  void a_folder_that_a_killed_run_left_ready_is_put_in_its_place() throws IOException {
    Files.move(first, first.resolveSibling("v1.unfinished"));

    assertThat(runs().out()).doesNotContain("weg").containsPattern("2021-01/v1, .*: heel\\.");
    assertThat(first).isDirectory();
  }

  @Test
  void a_folder_that_a_killed_run_left_half_is_not() throws IOException {
    desk.put(
        "lijsten/" + Partner.name("delft", "2021-03", "20210403", "csv"),
        Partner.bytes(Partner.list("delft", 13)));
    Path draft = desk.published("klein", "2021-03", 1).resolveSibling("v1.unfinished");
    Files.createDirectories(draft.resolve("terugkoppeling"));
    Files.writeString(draft.resolve("rommel.txt"), "");
    assertThat(draft.resolve("rommel.txt").toFile().setWritable(false)).isTrue();

    assertThat(desk.type("run", Desk.SMALL, "--publish", "--quiet").exit()).isZero();

    assertThat(draft).doesNotExist();
    assertThat(desk.published("klein", "2021-03", 1).resolve("rommel.txt")).doesNotExist();
    assertThat(runs().exit()).isZero();
  }
}
