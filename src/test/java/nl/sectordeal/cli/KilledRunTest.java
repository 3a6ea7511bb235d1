package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.sectordeal.sample.SampleGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed at any moment and then run again leaves what an undisturbed run leaves.
 *
 * <p>A build tries a few moments. {@code -Dkills=20} tries twenty on the sample, twenty on 100,000
 * rows, and twenty while people are linked.
 */
class KilledRunTest {
  private static final int FEW = 5;
  private static final long SEED = 20210331;

  /** What is said just before people are linked, and once they are. */
  private static final String READ = "2 rij:";

  private static final String LINKED = "3 persoon:";

  @TempDir Path folder;

  @Test
  void at_any_moment_on_the_sample() throws Exception {
    kill(Desk.ZORG_INBOX.toAbsolutePath(), Stretch.WHOLE, Integer.getInteger("kills", FEW));
  }

  @Test
  void while_people_are_linked() throws Exception {
    kill(bulk(20_000), Stretch.LINKING, Integer.getInteger("kills", 3));
  }

  @Test
  @EnabledIfSystemProperty(named = "kills", matches = "\\d\\d+")
  void at_any_moment_on_a_hundred_thousand_rows() throws Exception {
    kill(bulk(100_000), Stretch.WHOLE, Integer.getInteger("kills", FEW));
  }

  private Path bulk(long rows) throws IOException {
    Path inbox = folder.resolve("bulk");
    SampleGenerator.writeBulk(inbox, rows, SEED, 1);
    return inbox;
  }

  /** The stretch of a run in which it is killed. */
  private enum Stretch {
    WHOLE,
    LINKING;

    /** Reads on to its beginning. */
    void begin(OtherProcess run) throws IOException {
      if (this == LINKING) {
        assertThat(run.waitFor(READ)).as(run.said()).isTrue();
      }
    }

    /** Reads on to its end. */
    void end(OtherProcess run) throws IOException {
      run.waitFor(this == LINKING ? LINKED : "\0");
    }
  }

  private void kill(Path inbox, Stretch stretch, int times) throws Exception {
    Desk undisturbed = new Desk(folder.resolve("undisturbed"));
    long lasted;
    int exit;
    try (OtherProcess whole = run(undisturbed, inbox)) {
      stretch.begin(whole);
      long begun = System.nanoTime();
      stretch.end(whole);
      lasted = (System.nanoTime() - begun) / 1_000_000;
      exit = whole.exit();
    }
    Map<String, byte[]> expected = reports(undisturbed);
    assertThat(expected).hasSizeGreaterThan(10);

    Random moments = new Random(SEED);
    for (int i = 0; i < times; i++) {
      long moment = lasted * i / times + moments.nextLong(Math.max(1, lasted / times));
      Desk desk = new Desk(folder.resolve("killed-" + i)).withKeyOf(undisturbed);
      try (OtherProcess killed = run(desk, inbox)) {
        stretch.begin(killed);
        killed.killAfter(moment);
      }
      try (OtherProcess again = run(desk, inbox)) {
        assertThat(again.exit()).as("after %d ms: %s", moment, again.said()).isEqualTo(exit);
      }
      check(desk, expected, moment);
      Desk.delete(desk.data());
      Desk.delete(desk.out());
    }
  }

  /** H2 commits each statement that makes a table by itself. */
  @Test
  void while_the_tables_are_made() throws Exception {
    Desk whole = new Desk(folder.resolve("whole"));
    String[] words = {Desk.ZORG, "--inbox", Desk.ZORG_INBOX.toAbsolutePath().toString(), "--quiet"};
    int exit = whole.type("run", words).exit();
    Desk desk = new Desk(folder.resolve("half")).withKeyOf(whole);
    try (Connection connection = database(desk);
        Statement statement = connection.createStatement()) {
      statement.execute("create table sender (id integer primary key)");
    }
    Files.createFile(desk.data().resolve("sectordeal.before"));

    assertThat(desk.type("run", words).exit()).isEqualTo(exit);

    check(desk, reports(whole), 0);
  }

  /** The library stores a part of a step first and its context after that. */
  @Test
  void between_a_part_and_its_context() throws Exception {
    Desk desk = new Desk(folder);
    String[] words = {Desk.ZORG, "--inbox", Desk.ZORG_INBOX.toAbsolutePath().toString(), "--quiet"};
    int exit = desk.type("run", words).exit();
    Map<String, byte[]> expected = reports(desk);
    try (Connection connection = database(desk);
        Statement statement = connection.createStatement()) {
      statement.execute("delete from batch_step_execution_context");
      for (String what : List.of("batch_step_execution", "batch_job_execution")) {
        statement.execute("update " + what + " set status = 'STARTED', end_time = null");
      }
    }

    assertThat(desk.type("run", words).exit()).isEqualTo(exit);

    check(desk, expected, 0);
  }

  private static OtherProcess run(Desk desk, Path inbox) throws IOException {
    List<String> words = desk.words("run", Desk.ZORG, "--inbox", inbox.toString(), "--debug");
    return OtherProcess.start(Path.of("").toAbsolutePath(), words);
  }

  private static void check(Desk desk, Map<String, byte[]> expected, long moment)
      throws IOException, SQLException {
    Map<String, byte[]> reports = reports(desk);
    assertThat(reports.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, bytes) ->
            assertThat(reports.get(name)).as("%s after %d ms", name, moment).isEqualTo(bytes));
    assertThat(Desk.files(desk.data().resolve("tmp"))).as("in the clear").isEmpty();
    assertThat(unfinished(desk)).as("executions that seem to run").isZero();
  }

  /** All files but the PDF, which bears its moment of making. */
  private static Map<String, byte[]> reports(Desk desk) throws IOException {
    Map<String, byte[]> files = Desk.files(desk.out());
    files.keySet().removeIf(name -> name.endsWith(".pdf"));
    return files;
  }

  private static int unfinished(Desk desk) throws SQLException {
    try (Connection connection = database(desk);
        ResultSet count =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from batch_job_execution where status in ('STARTING',"
                        + " 'STARTED', 'STOPPING') or end_time is null")) {
      count.next();
      return count.getInt(1);
    }
  }

  private static Connection database(Desk desk) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:"
            + desk.data().toAbsolutePath().resolve("sectordeal")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "sa",
        "");
  }
}
