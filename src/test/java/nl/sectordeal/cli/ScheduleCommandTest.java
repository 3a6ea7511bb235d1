package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.sectordeal.job.Program;
import nl.sectordeal.job.Progress;
import nl.sectordeal.job.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule stays up, whatever happens to its jobs, until it is asked to stop. */
class ScheduleCommandTest {
  private static final int SIGTERM = 143;

  @TempDir Path folder;
  private Desk desk;
  private Path job;

  @BeforeEach
  void a_job_that_is_due_every_second() throws IOException {
    desk = new Desk(folder);
    Files.createSymbolicLink(folder.resolve("templates"), Path.of("templates").toAbsolutePath());
    job = Files.createDirectories(folder.resolve("jobs")).resolve("klein.yaml");
    Files.copy(Path.of(Desk.SMALL), job);
    desk.put("boeken/" + Partner.name("a", "2021-01", "20210203", "xlsx"), Partner.book("a", 3));
  }

  private OtherProcess schedule() throws IOException {
    return OtherProcess.start(folder, desk.words("schedule", "--quiet"));
  }

  private List<String> results() {
    return desk.type("runs")
        .out()
        .lines()
        .skip(1)
        .map(line -> line.substring(21, 37).strip())
        .toList();
  }

  /** As an editor saves it: whole or not at all. */
  private void save(String text) throws IOException {
    Path half = Files.writeString(folder.resolve("half"), text);
    Files.move(half, job, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  @Test
  void runs_survives_failures_and_stops_when_asked() throws Exception {
    try (OtherProcess schedule = schedule()) {
      assertThat(schedule.waitFor("klein: Rapport")).as(schedule.said()).isTrue();
      assertThat(schedule.waitFor("klein: Rapport")).as(schedule.said()).isTrue();

      String good = Files.readString(job);
      save(good.replace("title:", "titel:"));
      assertThat(schedule.waitFor("klein: Het opdrachtbestand")).as(schedule.said()).isTrue();
      save(good);
      assertThat(schedule.waitFor("klein: Rapport")).as(schedule.said()).isTrue();

      desk.put("boeken/" + Partner.name("a", "2021-02", "20210303", "xlsx"), new byte[0]);
      assertThat(schedule.waitFor("is geweigerd.")).as(schedule.said()).isTrue();
      assertThat(schedule.waitFor("klein: Rapport")).as(schedule.said()).isTrue();

      schedule.terminate();
      assertThat(schedule.exit()).isEqualTo(SIGTERM);
      assertThat(schedule.said()).endsWith("schedule: gestopt").doesNotContain("\tat ");
    }
    assertThat(results()).hasSizeGreaterThan(3).containsOnly("klaar");
  }

  @Test
  void a_run_in_progress_is_ended_first() throws Exception {
    try (OtherProcess schedule = OtherProcess.start(folder, desk.words("schedule"))) {
      assertThat(schedule.waitFor("1 levering:")).as(schedule.said()).isTrue();

      schedule.terminate();

      assertThat(schedule.exit()).isEqualTo(SIGTERM);
      assertThat(schedule.said()).contains("klein: Rapport").endsWith("schedule: gestopt");
    }
    assertThat(results()).containsOnly("klaar");
  }

  @Test
  void what_was_missed_is_caught_up_once() throws Exception {
    assertThat(desk.type("run", job.toString(), "--quiet").exit()).isZero();
    missThreeDays();
    save(Files.readString(job).replace("* * * * * *", "0 0 0 * * *"));

    try (OtherProcess schedule = schedule()) {
      assertThat(schedule.waitFor("schedule: klein had moeten draaien op "))
          .as(schedule.said())
          .isTrue();
      assertThat(schedule.waitFor("klein: Rapport")).as(schedule.said()).isTrue();
      assertThat(schedule.waitFor("schedule: de volgende is klein, op "))
          .as(schedule.said())
          .isTrue();
      schedule.terminate();
      assertThat(schedule.exit()).isEqualTo(SIGTERM);
    }
    assertThat(results()).containsExactly("klaar", "klaar");
  }

  private void missThreeDays() throws SQLException {
    String url = "jdbc:h2:file:" + desk.data().toAbsolutePath().resolve("sectordeal");
    try (Connection connection =
        DriverManager.getConnection(
            url + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa", "")) {
      connection
          .createStatement()
          .executeUpdate("update run set started = dateadd(day, -3, started)");
    }
  }

  @Test
  void waits_for_another_process_that_has_the_data() throws Exception {
    try (OtherProcess schedule = schedule()) {
      Settings settings = new Settings(desk.data(), desk.out(), null, null, null);
      assertThat(schedule.waitFor("schedule: de volgende is klein, op "))
          .as(schedule.said())
          .isTrue();
      try (Program program = open(settings)) {
        assertThat(program).isNotNull();
        assertThat(schedule.waitFor("is in gebruik door another")).as(schedule.said()).isTrue();
      }
      assertThat(schedule.waitFor("klein: Rapport")).as(schedule.said()).isTrue();
    }
  }

  /** Between two runs of the schedule. */
  private static Program open(Settings settings) {
    while (true) {
      try {
        return Program.open(settings, "another", Progress.silent());
      } catch (nl.sectordeal.job.UserMistake busy) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void a_folder_without_jobs_is_told() throws Exception {
    Files.delete(job);

    try (OtherProcess schedule = schedule()) {
      assertThat(schedule.exit()).isEqualTo(2);
      assertThat(schedule.said()).contains("Geen opdracht in jobs/ heeft een rooster");
    }
  }
}
