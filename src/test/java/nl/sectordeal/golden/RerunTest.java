package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same deliveries give the same files, however often and in whatever order they come in. */
class RerunTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void a_second_run_gives_the_same_bytes(String job) {
    GoldenRun first = GoldenRun.of(job);
    GoldenRun again = GoldenRun.in(first.data(), folder, job);
    assertThat(again.exit()).isZero();
    SameFiles.assertSame(first, again);
  }

  @Test
  void files_that_come_in_another_order_give_the_same_bytes() throws IOException {
    Path inbox = folder.resolve("inbox");
    Path sample = Path.of("sample-data", GoldenRun.ZORG, "inbox");
    GoldenRun last = null;
    for (String round : List.of("2021-03", "2021-01", "20")) {
      copy(sample, inbox, round);
      String[] options = {"--inbox", inbox.toString()};
      last =
          last == null
              ? GoldenRun.fresh(folder.resolve("run"), GoldenRun.ZORG, options)
              : GoldenRun.in(last.data(), last.out(), GoldenRun.ZORG, options);
    }
    SameFiles.assertSame(GoldenRun.of(GoldenRun.ZORG), last);
  }

  @Test
  void a_month_can_be_seen_again_as_it_was_known_then() {
    String[] then = {"--month", "2021-01", "--as-known-at", "2021-02-10T12:00:00Z"};
    GoldenRun whole = GoldenRun.of(GoldenRun.ZORG);
    GoldenRun early = GoldenRun.in(whole.data(), folder.resolve("early"), GoldenRun.ZORG, then);
    GoldenRun only =
        GoldenRun.fresh(
            folder.resolve("only"), GoldenRun.ZORG, "--inbox", inboxOf("2021-01").toString());
    assertThat(early.folder()).endsWith(Path.of("2021-01", "concept"));
    assertThat(early.text("decisions.csv"))
        .isEqualTo(only.text("decisions.csv"))
        .isNotEqualTo(whole.text("decisions.csv"));
    assertThat(early.text("koppelingen.csv")).isEqualTo(only.text("koppelingen.csv"));
    assertThat(early.text("plaatsingen.csv")).isEqualTo(only.text("plaatsingen.csv"));
  }

  private Path inboxOf(String round) {
    Path inbox = folder.resolve("inbox-" + round);
    copy(Path.of("sample-data", GoldenRun.ZORG, "inbox"), inbox, round);
    return inbox;
  }

  private static void copy(Path from, Path to, String part) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (file.getFileName().toString().contains("_" + part) && !Files.exists(copy)) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
