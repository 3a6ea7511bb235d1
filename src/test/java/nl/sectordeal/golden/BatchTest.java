package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the batch repository knows of earlier runs, and what it is used for. */
class BatchTest {
  private static final String MONTH = "2021-03";

  @TempDir Path folder;

  @Test
  void an_execution_has_the_six_steps_in_the_order_of_the_data() throws SQLException {
    run();
    assertThat(query("SELECT step_name FROM batch_step_execution ORDER BY step_execution_id"))
        .filteredOn(step -> !step.contains(":"))
        .containsExactly(
            "receiveDeliveries",
            "readRecords",
            "linkPersons",
            "settleOutcomes",
            "decideMeasures",
            "renderReports");
  }

  @Test
  void job_month_as_known_at_and_revision_identify_an_execution() throws SQLException {
    run("--month", MONTH);
    assertThat(
            query(
                "SELECT parameter_name || '=' || parameter_value || ' ' || identifying"
                    + " FROM batch_job_execution_params ORDER BY parameter_name"))
        .containsExactly(
            "as-known-at=default Y",
            "job=" + GoldenRun.CONTACTS + " Y",
            "month=2021-03 Y",
            "revision=1 Y");
  }

  @Test
  void a_later_process_sees_the_earlier_executions() throws SQLException {
    run();
    run();
    assertThat(query("SELECT status FROM batch_job_execution ORDER BY job_execution_id"))
        .containsExactly("COMPLETED", "COMPLETED");
    assertThat(query("SELECT DISTINCT job_instance_id FROM batch_job_execution")).hasSize(2);
  }

  @Test
  void what_failed_is_restarted_as_the_same_instance() throws IOException, SQLException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Path inTheWay = Files.writeString(out.resolve(GoldenRun.CONTACTS), "no folder");
    assertThat(run().exit()).isNotZero();
    Files.delete(inTheWay);
    GoldenRun restarted = run();
    assertThat(restarted.exit()).as(restarted.said()).isZero();
    assertThat(executions()).containsExactly("1 FAILED", "1 COMPLETED");
    SameFiles.assertSame(GoldenRun.of(GoldenRun.CONTACTS), restarted);
  }

  @Test
  void what_a_dead_process_left_is_recovered_and_restarted() throws SQLException {
    run();
    update(
        "UPDATE batch_step_execution SET status = 'STARTED', exit_code = 'EXECUTING', end_time = NULL"
            + " WHERE step_name = 'decideMeasures'",
        "DELETE FROM batch_step_execution_context WHERE step_execution_id IN"
            + " (SELECT step_execution_id FROM batch_step_execution WHERE step_name = 'renderReports')",
        "DELETE FROM batch_step_execution WHERE step_name = 'renderReports'",
        "UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL");
    GoldenRun restarted = run();
    assertThat(restarted.exit()).as(restarted.said()).isZero();
    assertThat(executions()).containsExactly("1 FAILED", "1 COMPLETED");
    SameFiles.assertSame(GoldenRun.of(GoldenRun.CONTACTS), restarted);
  }

  private GoldenRun run(String... options) {
    Path data = folder.resolve("data");
    Path out = folder.resolve("out");
    return Files.exists(data)
        ? GoldenRun.in(data, out, GoldenRun.CONTACTS, options)
        : GoldenRun.seeded(data, out, GoldenRun.CONTACTS, options);
  }

  private List<String> executions() throws SQLException {
    return query(
        "SELECT job_instance_id || ' ' || status FROM batch_job_execution ORDER BY job_execution_id");
  }

  private List<String> query(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private void update(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The database file as the program opens it, while no run does. */
  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:"
            + folder.resolve("data/sectordeal").toAbsolutePath()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "sa",
        "");
  }
}
