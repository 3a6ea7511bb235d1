package nl.sectordeal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody can work out a hidden count from what is published of a month, not even with all tables of
 * the workbook and the PDF beside each other and a linear programme.
 */
class AttackTest {
  private static final String MONTH = "2021-03";
  private static final String KNOWN = "2021-04-10T00:00:00Z";

  @TempDir Path folder;

  @Test
  void no_hidden_count_of_the_sector_deal_can_be_worked_out() {
    assertThat(attack("sectordeal-zorg-den-haag")).isEmpty();
  }

  @Test
  void no_hidden_count_of_the_contact_point_can_be_worked_out() {
    assertThat(attack("regionaal-contactpunt")).isEmpty();
  }

  /** The same attacker does find what is badly hidden. */
  @Test
  void a_hidden_count_that_its_total_gives_away_is_found() {
    Puzzle puzzle = new Puzzle();
    puzzle.print("all", "20");
    puzzle.print("one", "17");
    puzzle.print("other", "<5");
    puzzle.adds("all", List.of("one", "other"));

    assertThat(puzzle.solve()).containsEntry("other", new Puzzle.Range(3, 3));
    assertThat(puzzle.isSafe("other", new Puzzle.Range(3, 3), 5)).isFalse();
  }

  @Test
  void a_belief_that_cannot_be_is_given_up() {
    Puzzle puzzle = new Puzzle();
    puzzle.print("january", "<5");
    puzzle.print("january, told later", "7");
    puzzle.believes("january", "january, told later");

    assertThat(puzzle.solve()).containsEntry("january", new Puzzle.Range(1, 4));
  }

  private SortedMap<String, String> attack(String job, String... options) {
    return Attacker.exposed(new TreeMap<>(Map.of(MONTH, publish(job, options))));
  }

  private Path publish(String job, String... options) {
    Path out = folder.resolve("out");
    List<String> arguments = new ArrayList<>(List.of("run", job, "--month", MONTH));
    arguments.addAll(List.of("--as-known-at", KNOWN, "--publish", "--quiet"));
    arguments.addAll(List.of("--data", folder.resolve("data").toString()));
    arguments.addAll(List.of("--out", out.toString()));
    arguments.addAll(List.of(options));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    Main.run(writer, writer, arguments.toArray(String[]::new));
    Path version = out.resolve(job).resolve(MONTH).resolve("v1");
    assertThat(version).as(said.toString()).isDirectory();
    return version;
  }
}
