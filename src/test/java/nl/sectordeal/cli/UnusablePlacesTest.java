package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place that cannot be used is named, and not taken for a mistake of the program. */
class UnusablePlacesTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void deliver() {
    desk = new Desk(folder);
    byte[] list = Partner.bytes(Partner.list("alfa", Partner.ROWS));
    desk.put("lijsten/" + Partner.name("alfa", "2021-01", "20210203", "csv"), list);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check"})
  void a_temporary_folder_that_is_not_there(String command) {
    Path none = folder.resolve("none");
    String usual = System.setProperty("java.io.tmpdir", none.toString());
    try {
      Told told = desk.type(command, Desk.SMALL, "--quiet");

      assertThat(told.exit()).isEqualTo(2);
      assertThat(told.err())
          .startsWith("De map voor tijdelijke bestanden, " + none + ", is niet te gebruiken.")
          .hasLineCount(1);
      assertThat(desk.data().resolve("originals")).doesNotExist();
    } finally {
      System.setProperty("java.io.tmpdir", usual);
    }
  }

  @Test
  void a_report_folder_that_is_read_only() throws IOException {
    Path job = Files.createDirectories(desk.out().resolve("klein"));
    assertThat(job.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(job), "this user may write everywhere");

    Told told = desk.type("run", Desk.SMALL, "--quiet");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("de map " + job).hasLineCount(1);
  }
}
