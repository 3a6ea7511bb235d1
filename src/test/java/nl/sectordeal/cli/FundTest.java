package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.sectordeal._support.FiguresOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that counts for the fund, from month to month. */
class FundTest {
  private static final String JOB = "esf-in-z-leuven";
  private static final Path INBOX = Path.of("sample-data", JOB, "inbox");

  @TempDir Path folder;

  private static void run(Desk desk, String month) {
    assertThat(desk.type("run", JOB, "--month", month, "--quiet").exit()).isZero();
  }

  @Test
  void what_is_taken_over_from_last_month_gives_the_files_of_a_run_from_nothing()
      throws IOException {
    Desk desk = new Desk(folder.resolve("desk"));
    Desk.copy(INBOX, desk.inbox(), name -> !name.contains("_2024-05_"));
    run(desk, "2024-04");
    Desk.copy(INBOX, desk.inbox(), name -> name.contains("_2024-05_"));
    run(desk, "2024-05");
    Map<String, byte[]> reused = Desk.files(desk.report(JOB, "2024-05"));

    Desk.delete(desk.data().resolve("cache"));
    run(desk, "2024-05");
    Map<String, byte[]> anew = Desk.files(desk.report(JOB, "2024-05"));

    assertThat(reused.keySet()).isEqualTo(anew.keySet()).contains("esf/indicatoren.csv");
    anew.forEach((name, bytes) -> assertThat(reused.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void forgetting_a_participant_takes_nothing_from_the_tables() throws IOException {
    Desk desk = new Desk(folder);
    Desk.copy(INBOX, desk.inbox(), name -> true);
    run(desk, "2024-05");
    Path report = desk.report(JOB, "2024-05");
    String figures = FiguresOf.text(Files.readString(report.resolve("run.json")));
    List<String> participants = Files.readAllLines(report.resolve("esf/deelnames.csv"));
    String person =
        participants.stream()
            .filter(line -> line.contains(":V9012@"))
            .findFirst()
            .orElseThrow()
            .split(",")[1];

    assertThat(
            desk.type("forget", JOB, "--person", person, "--because", "verzoek", "--quiet").exit())
        .isZero();
    run(desk, "2024-05");

    assertThat(FiguresOf.text(Files.readString(report.resolve("run.json")))).isEqualTo(figures);
    assertThat(Files.readAllLines(report.resolve("esf/deelnames.csv"))).isEqualTo(participants);
  }

  @Test
  void a_dossier_decides_again_what_was_decided_for_the_fund() throws IOException {
    Desk desk = new Desk(folder);
    Desk.copy(INBOX, desk.inbox(), name -> true);
    run(desk, "2024-05");
    assertThat(desk.type("dossier", JOB, "--month", "2024-05", "--quiet").exit()).isZero();

    Path dossier = desk.out().resolve(JOB).resolve("2024-05/dossier-2024-05-concept.zip");
    Desk.Told told = Desk.say("verify", dossier.toString());
    assertThat(told.exit()).as(told.all()).isZero();
  }
}
