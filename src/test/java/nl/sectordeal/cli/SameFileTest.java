package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sender delivers the file of last month once more: what it is told is counted as well. */
class SameFileTest {
  @TempDir Path folder;

  @Test
  void a_file_that_is_exactly_the_last_one_is_counted_once() throws IOException {
    Desk desk = new Desk(folder);
    deliver(desk, "2021-01", "20210203", 11);
    deliver(desk, "2021-02", "20210303", 12);
    deliver(desk, "2021-03", "20210403", 12);
    Told told = desk.type("run", Desk.SMALL, "--quiet");
    assertThat(told.exit()).as(told.all()).isZero();

    assertThat(notices(desk, told).path("L24").path("count").asInt()).isEqualTo(1);
    deliver(desk, "2021-04", "20210503", 13);
    told = desk.type("run", Desk.SMALL, "--quiet");
    assertThat(notices(desk, told).has("L24")).as("the newest file is another").isFalse();
  }

  private static void deliver(Desk desk, String month, String receipt, int rows) {
    desk.put(
        "lijsten/" + Partner.name("delft", month, receipt, "csv"),
        Partner.bytes(Partner.list("delft", rows)));
  }

  private static JsonNode notices(Desk desk, Told told) throws IOException {
    Path newest = desk.out().resolve("klein");
    assertThat(newest).as(told.all()).isDirectory();
    Path report = newest.resolve(Files.readString(newest.resolve("latest.txt")).strip());
    return JsonMapper.builder()
        .build()
        .readTree(Files.readString(report.resolve("run.json")))
        .path("notices");
  }
}
