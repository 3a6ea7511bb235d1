package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.cli.Desk.Told;

/** Keeps what runs leave under names of their own, so that they can be compared. */
record Editions(Desk desk, String job) {

  /** Runs a month and gives the name under which its folder is kept. */
  String run(String jobFile, String month, String name, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(jobFile, "--quiet", "--month", month));
    words.addAll(List.of(more));
    Told told = desk.type("run", words.toArray(String[]::new));
    assertThat(told.exit()).as(told.all()).isIn(0, 3);
    Path concept = desk.report(job, month);
    Files.move(concept, concept.resolveSibling(name));
    return month + "/" + name;
  }
}
