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

/** Forgetting is killed, early, late and in between; typed again it completes what it began. */
class ForgetKilledTest {
  private static final int TIMES = 4;

  @TempDir Path folder;

  @Test
  void the_same_command_completes_it_and_no_figure_changes() throws Exception {
    Desk begun = new Desk(folder.resolve("begun"));
    Wilhelmina.delivered(begun);
    assertThat(run(begun)).isZero();
    long lasted = 0;
    for (int i = 0; i <= TIMES; i++) {
      Desk desk = new Desk(folder.resolve("killed-" + i));
      Desk.copy(folder.resolve("begun"), folder.resolve("killed-" + i), file -> true);
      long start = System.nanoTime();
      try (OtherProcess forgetting = forget(desk, person(begun))) {
        if (i == 0) {
          assertThat(forgetting.exit()).as(forgetting.said()).isZero();
          lasted = (System.nanoTime() - start) / 1_000_000;
        } else {
          forgetting.killAfter(lasted * i / (TIMES + 1));
        }
      }
      completes(desk, begun);
    }
  }

  /** What a file no longer tells must be written down by then. */
  @Test
  void as_soon_as_it_empties_a_file() throws Exception {
    Desk begun = new Desk(folder.resolve("begun"));
    Wilhelmina.delivered(begun);
    assertThat(run(begun)).isZero();
    Desk desk = new Desk(folder.resolve("killed"));
    Desk.copy(folder.resolve("begun"), folder.resolve("killed"), file -> true);
    Path originals = desk.data().resolve("originals");
    Map<String, String> before = Desk.hashes(originals);
    try (OtherProcess forgetting = forget(desk, person(begun))) {
      forgetting.killWhen(() -> !Desk.hashes(originals).equals(before));
    }
    completes(desk, begun);
  }

  private static void completes(Desk killed, Desk begun) throws Exception {
    try (OtherProcess again = forget(killed, person(begun))) {
      assertThat(again.exit()).as(again.said()).isZero();
    }
    assertThat(Remains.of(killed).places(Wilhelmina.TRACES)).isEmpty();
    assertThat(run(killed)).isZero();
    assertThat(figures(killed)).isEqualTo(figures(begun));
  }

  private static OtherProcess forget(Desk desk, String person) throws IOException {
    List<String> words =
        desk.words("forget", Desk.SMALL, "--person", person, "--because", "verzoek");
    return OtherProcess.start(Path.of("").toAbsolutePath(), words);
  }

  private static int run(Desk desk) {
    return desk.type("run", Desk.SMALL, "--month", "2021-01", "--quiet").exit();
  }

  private static String figures(Desk desk) throws IOException {
    Path report = desk.report("klein", "2021-01");
    return FiguresOf.text(Files.readString(report.resolve("run.json")))
        + Files.readString(report.resolve("decisions.csv"));
  }

  private static String person(Desk desk) throws IOException {
    return Files.readString(desk.report("klein", "2021-01").resolve("koppelingen.csv"))
        .lines()
        .filter(line -> line.startsWith("lijsten,L-7,"))
        .findFirst()
        .orElseThrow()
        .split(",")[2];
  }
}
