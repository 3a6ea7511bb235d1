package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database file that cannot be opened is told with its own reason, and what to do. */
class UnopenedDatabaseTest {
  @TempDir Path folder;
  private Desk desk;
  private Path file;

  @BeforeEach
  void make() {
    desk = new Desk(folder);
    assertThat(desk.type("runs").exit()).isZero();
    assertThat(desk.type("check", Desk.SMALL, "--quiet").exit()).isEqualTo(2);
    file = desk.data().resolve("sectordeal.mv.db");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 5000, 20_000, 50_000})
  void truncated(int left) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    assertThat(whole).hasSizeGreaterThan(left);
    Files.write(file, Arrays.copyOf(whole, left));

    isRefused("De database " + file + " is beschadigd of is geen database. Zet haar terug");
  }

  @Test
  void something_else() throws IOException {
    Files.writeString(file, "no database at all\n".repeat(1000));

    isRefused("De database " + file + " is beschadigd of is geen database. Zet haar terug");
  }

  @Test
  void by_another_version() throws SQLException {
    desk.sql("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");

    isRefused("Is zij gemaakt door een andere versie van dit programma?");
  }

  @Test
  void open_in_another_program() throws Exception {
    try (OtherProcess other =
        OtherProcess.start(
            Path.of("").toAbsolutePath(),
            Holder.class.getName(),
            java.util.List.of(desk.data().toAbsolutePath().resolve("sectordeal").toString()))) {
      assertThat(other.waitFor("held")).as(other.said()).isTrue();

      isRefused("De database " + file + " staat open in een ander programma.");
    }
  }

  @Test
  void read_only() {
    assertThat(file.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(file), "this user may write everywhere");

    isRefused("In de database " + file + " mag u niet schrijven.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a=b;MODE=Oracle", "dol$lar\\back"})
  void a_path_that_the_database_takes_for_another(String name) throws IOException {
    assumeTrue(File.separatorChar == '/');
    Path data = folder.resolve(name).resolve("data");

    Told told = Desk.say("runs", "--data", data.getParent().toString());
    Told run = Desk.say("run", Desk.SMALL, "--quiet", "--data", data.toString());

    assertThat(told.exit()).as("nothing is there yet").isZero();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("De map met gegevens kan niet " + data + " zijn: in het pad staat ")
        .hasLineCount(1);
    try (var all = Files.list(folder)) {
      assertThat(all).containsExactly(desk.data());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a#b%20c", "dol$lar", "é !?x[1]&{y}", "~a", "a=b"})
  void a_strange_path_that_it_takes(String name) {
    Desk strange = new Desk(folder.resolve(name));

    assertThat(strange.type("check", Desk.SMALL, "--quiet").err()).contains("nog nooit iets");

    assertThat(strange.data().resolve("sectordeal.mv.db")).exists();
  }

  private void isRefused(String sentence) {
    Told told = desk.type("runs");
    assertThat(told.exit()).as(told.all()).isEqualTo(2);
    assertThat(told.err()).contains(sentence).hasLineCount(1);
  }

  /** Opens a database file and keeps it. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      try (Connection held =
          DriverManager.getConnection(
              "jdbc:h2:file:"
                  + args[0]
                  + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
              "sa",
              "")) {
        System.out.println("held " + held.isClosed());
        System.in.read();
      }
    }
  }
}
