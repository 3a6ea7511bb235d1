package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a data folder that is gone, or another one in its place, is told; nothing is made. */
class LostPartsTest {
  private static final String OTHER_KEY = "0123456789abcdef".repeat(4) + "\n";

  @TempDir Path folder;
  private Desk desk;
  private Path key;
  private Path database;

  @BeforeEach
  void run_once() {
    desk = new Desk(folder);
    key = desk.data().resolve("secret.key");
    database = desk.data().resolve("sectordeal.mv.db");
    deliver("2021-01", "20210203");
  }

  private void deliver(String period, String receipt) {
    byte[] list = Partner.bytes(Partner.list("alfa", Partner.ROWS));
    desk.put("lijsten/" + Partner.name("alfa", period, receipt, "csv"), list);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "explain", "review --export", "release", "train"})
  void a_lost_key(String command) throws IOException {
    assertThat(run().exit()).isZero();
    Files.delete(key);
    deliver("2021-02", "20210303");
    Map<String, String> before = kept();

    Told told = type(command);

    assertThat(told.exit()).as(told.all()).isEqualTo(2);
    assertThat(told.err())
        .contains("De geheime sleutel " + key + " ontbreekt", "uit uw veilige kopie")
        .hasLineCount(1);
    assertThat(kept()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "explain", "review --export", "release", "train"})
  void another_key(String command) throws IOException {
    assertThat(run().exit()).isZero();
    String right = Files.readString(key);
    Files.writeString(key, OTHER_KEY);
    deliver("2021-02", "20210303");
    Map<String, String> before = kept();

    Told told = type(command);

    assertThat(told.exit()).as(told.all()).isEqualTo(2);
    assertThat(told.err()).contains("De sleutel in " + key + " is niet die").hasLineCount(1);
    assertThat(kept()).isEqualTo(before);
    Files.writeString(key, right);
    assertThat(run().exit()).as("with the right one back").isZero();
  }

  @Test
  void another_key_where_the_originals_are_gone_too() throws IOException {
    run();
    Files.writeString(key, OTHER_KEY);
    Desk.delete(desk.data().resolve("originals"));

    assertThat(run().err()).contains("De sleutel in " + key + " is niet die");
  }

  @Test
  void the_right_key_of_originals_that_are_damaged() throws IOException {
    run();
    for (String name : Desk.files(desk.data().resolve("originals")).keySet()) {
      Files.write(desk.data().resolve("originals").resolve(name), new byte[] {1});
    }

    assertThat(run().exit()).isZero();
  }

  @Test
  void what_needs_no_key_works_without_one() throws IOException {
    run();
    Files.delete(key);

    assertThat(desk.type("runs").exit()).isZero();
    assertThat(key).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "explain", "runs"})
  void a_lost_database(String command) throws IOException {
    run();
    byte[] whole = Files.readAllBytes(database);
    Files.delete(database);

    refusesTheLostDatabase(command);

    assertThat(database).doesNotExist();
    Files.write(database, whole);
    assertThat(run().exit()).as("with the database back").isZero();
  }

  @Test
  void an_empty_database_file() throws IOException {
    run();
    Files.write(database, new byte[0]);

    refusesTheLostDatabase("run");
    refusesTheLostDatabase("explain");

    assertThat(database).isEmptyFile();
  }

  @Test
  void a_database_whose_making_was_broken_off() throws IOException {
    run();
    Files.createFile(desk.data().resolve("sectordeal.before"));

    refusesTheLostDatabase("run");
  }

  @Test
  void a_new_database_in_its_place() throws IOException {
    run();
    Desk other = new Desk(folder.resolve("other"));
    other.type("runs");
    other.type("check", Desk.SMALL, "--quiet");
    Files.copy(
        other.data().resolve("sectordeal.mv.db"),
        database,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    refusesTheLostDatabase("run");
    refusesTheLostDatabase("explain");
  }

  @Test
  void a_new_database_on_a_server() throws IOException, SQLException {
    run();
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      try (Connection admin = server.getPostgresDatabase().getConnection()) {
        admin.createStatement().execute("create role sa superuser login");
      }
      String url = server.getJdbcUrl("sa", "postgres");

      Told told = desk.type("run", Desk.SMALL, "--quiet", "--database", url);
      Told looked = desk.type("explain", Desk.SMALL, "afgerond", "--database", url);

      assertThat(told.exit()).as(told.all()).isEqualTo(2);
      assertThat(told.err()).contains("In " + desk.data() + " staan leveringen", "de database");
      assertThat(looked.exit()).as(looked.all()).isEqualTo(2);
    }
  }

  @Test
  void originals_of_a_first_run_that_was_killed_go_on() throws IOException, SQLException {
    run();
    Map<String, byte[]> reports = Desk.files(desk.out());
    for (String table : new String[] {"judgement_notice", "fold_step", "judgement"}) {
      desk.sql("delete from " + table);
    }
    desk.sql("set referential_integrity false");
    desk.sql("set referential_integrity false; delete from delivery; delete from sender");
    desk.sql("delete from run where id > 1");

    Told told = run();

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(Desk.files(desk.out()).keySet()).isEqualTo(reports.keySet());
  }

  private void refusesTheLostDatabase(String command) {
    Told told = type(command);
    assertThat(told.exit()).as(told.all()).isEqualTo(2);
    assertThat(told.err())
        .contains("In " + desk.data() + " staan leveringen", database.toString(), "secret.key")
        .hasLineCount(1);
  }

  private Told run() {
    return desk.type("run", Desk.SMALL, "--quiet");
  }

  private Told type(String command) {
    return switch (command) {
      case "explain" -> desk.type("explain", Desk.SMALL, "afgerond");
      case "review --export" ->
          desk.type("review", Desk.SMALL, "--export", folder.resolve("r.xlsx").toString());
      case "release" -> desk.type("release", Desk.SMALL, "12345678", "--because", "gebeld");
      case "runs" -> desk.type("runs");
      default -> desk.type(command, Desk.SMALL, "--quiet");
    };
  }

  /** What must stay as it is; the database file itself is written when it is opened. */
  private Map<String, String> kept() throws IOException {
    Map<String, String> kept = Desk.hashes(desk.data());
    kept.keySet().removeIf(name -> name.endsWith(".mv.db"));
    return kept;
  }
}
