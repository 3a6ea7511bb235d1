package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.sectordeal._support.FiguresOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** On a PostgreSQL server the program leaves the same files as on its own database file. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresTest {
  @TempDir static Path folder;
  private static EmbeddedPostgres server;
  private static GoldenRun first;

  /** The user is the one the program takes when the environment names none. */
  @BeforeAll
  static void start() throws IOException, SQLException {
    server = EmbeddedPostgres.start();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE sa SUPERUSER LOGIN");
    }
    first = GoldenRun.fresh(folder.resolve("pg"), GoldenRun.ZORG, database());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  @Order(1)
  void the_first_run_leaves_the_same_files() {
    assertThat(first.exit()).as(first.said()).isZero();
    SameFiles.assertSame(GoldenRun.of(GoldenRun.ZORG), first);
    assertThat(first.data().resolve("sectordeal.mv.db")).doesNotExist();
  }

  @Test
  @Order(2)
  void a_second_run_has_nothing_to_import_and_leaves_the_same_files() {
    GoldenRun again =
        GoldenRun.in(first.data(), folder.resolve("again"), GoldenRun.ZORG, database());
    assertThat(again.said()).contains("0 nieuw, 57 al bekend");
    SameFiles.assertSame(GoldenRun.of(GoldenRun.ZORG), again);
  }

  @Test
  @Order(3)
  void an_earlier_moment_looks_the_same() {
    String[] then = {"--as-known-at", "2021-03-12T12:00:00Z"};
    GoldenRun h2 =
        GoldenRun.in(
            GoldenRun.of(GoldenRun.ZORG).data(), folder.resolve("h2"), GoldenRun.ZORG, then);
    GoldenRun postgres =
        GoldenRun.in(
            first.data(),
            folder.resolve("then"),
            GoldenRun.ZORG,
            "--as-known-at",
            "2021-03-12T12:00:00Z",
            "--database",
            url());
    assertThat(h2.folder()).endsWith(Path.of("2021-02", "concept"));
    SameFiles.assertSame(h2, postgres);
  }

  @Test
  @Order(4)
  void two_jobs_live_in_one_database() {
    GoldenRun contacts =
        GoldenRun.in(first.data(), folder.resolve("contacts"), GoldenRun.CONTACTS, database());
    SameFiles.assertSame(GoldenRun.of(GoldenRun.CONTACTS), contacts);
    GoldenRun zorg = GoldenRun.in(first.data(), folder.resolve("zorg"), GoldenRun.ZORG, database());
    SameFiles.assertSame(GoldenRun.of(GoldenRun.ZORG), zorg);
  }

  @Test
  @Order(5)
  void somebody_is_forgotten_and_no_figure_changes() {
    ForgottenPerson person = ForgottenPerson.of(first);
    String before = FiguresOf.text(first.text("run.json"));

    String told = ForgetTest.forget(first, person, "--database", url());

    assertThat(told).contains("Persoon " + person.number() + " is vergeten.");
    GoldenRun again = GoldenRun.in(first.data(), first.out(), GoldenRun.ZORG, database());
    assertThat(FiguresOf.text(again.text("run.json"))).isEqualTo(before);
    assertThat(again.text("decisions.csv")).contains(person.number());
    assertThat(person.rowsIn(first)).isEmpty();
  }

  private static String[] database() {
    return new String[] {"--database", url()};
  }

  private static String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
  }
}
