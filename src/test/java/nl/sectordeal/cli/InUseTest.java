package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.job.Program;
import nl.sectordeal.job.Progress;
import nl.sectordeal.job.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time on one data folder and on one database; a second is told who has it. */
class InUseTest {
  @TempDir Path folder;

  @Test
  void a_second_process_is_told_who_holds_the_data_folder() throws Exception {
    Desk desk = new Desk(folder);
    try (OtherProcess holder = Holder.start(desk)) {
      assertThat(holder.waitFor("held")).as(holder.said()).isTrue();

      Told told = desk.type("runs");

      assertThat(told.exit()).isEqualTo(2);
      assertThat(told.err())
          .containsPattern(
              "is in gebruik door run klein \\(pid \\d+, \\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d\\)\\.")
          .contains("Wacht tot dat klaar is")
          .doesNotContain("\tat ");
      holder.kill();
      assertThat(desk.type("runs").exit()).as("after the other one died").isZero();
    }
  }

  @Test
  void a_second_command_in_the_same_process_is_told_too() throws Exception {
    Desk desk = new Desk(folder);
    Settings settings = new Settings(desk.data(), desk.out(), null, null, null);
    try (Program first = Program.open(settings, "run klein", Progress.silent())) {
      assertThat(first).isNotNull();
      assertThat(desk.type("runs").err()).contains("is in gebruik door run klein");
    }
  }

  @Test
  void two_data_folders_on_one_server_are_one_at_a_time() throws IOException, SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      String url = server.getJdbcUrl("sa", "postgres");
      try (Connection admin = server.getPostgresDatabase().getConnection()) {
        admin.createStatement().execute("create role sa superuser login");
      }
      Desk one = new Desk(folder.resolve("one"));
      Desk other = new Desk(folder.resolve("other"));
      Settings settings = new Settings(one.data(), one.out(), null, url, null);
      try (Program first = Program.open(settings, "run klein", Progress.silent())) {
        assertThat(first).isNotNull();

        Told told = other.type("runs", "--database", url);

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("De database is in gebruik door pid ", ": run klein.");
      }
      assertThat(other.type("runs", "--database", url).exit()).as("afterwards").isZero();
    }
  }

  @Test
  void a_server_that_does_not_answer_is_told() {
    Told told = new Desk(folder).type("runs", "--database", "jdbc:postgresql://localhost:1/x?y=z");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .startsWith("De database jdbc:postgresql://localhost:1/x is niet te bereiken.")
        .doesNotContain("\tat ");
  }

  @Test
  void a_database_of_another_kind_is_told() {
    Told told = new Desk(folder).type("runs", "--database", "jdbc:mysql://localhost/x");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("jdbc:postgresql://").doesNotContain("\tat ");
  }

  /** Opens a data folder and keeps it. */
  static final class Holder {
    private Holder() {}

    static OtherProcess start(Desk desk) throws IOException {
      return OtherProcess.start(
          Path.of("").toAbsolutePath(),
          Holder.class.getName(),
          java.util.List.of(desk.data().toString(), desk.out().toString()));
    }

    public static void main(String[] args) throws Exception {
      Settings settings = new Settings(Path.of(args[0]), Path.of(args[1]), null, null, null);
      try (Program program = Program.open(settings, "run klein", Progress.silent())) {
        System.out.println("held " + program.hashCode());
        System.in.read();
      }
    }
  }
}
