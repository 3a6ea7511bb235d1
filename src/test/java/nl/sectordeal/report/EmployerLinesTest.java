package nl.sectordeal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Figure.EmployerFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerLinesTest {

  /** What each of the employers A, B, C… realised, then the named ones and the others. */
  @ParameterizedTest
  @CsvSource({
    "5 9, A B, none",
    "4 9 12, C, 2: 13", // one of four would be told by its line, so B joins
    "4 3 9, C, 2: 7", // seven may be shown
    "0 9, B, 1: 0", // nothing realised tells of nobody
    "0 2 9 8, C, 3: 10",
    "1, , 1: 1",
  })
  void who_has_few_placements_is_not_named(String realised, String named, String others) {
    EmployerLines lines = EmployerLines.of(employers(realised), new SmallCells(5));
    assertThat(lines.named().stream().map(EmployerFigure::name).toList())
        .containsExactlyInAnyOrderElementsOf(named == null ? List.of() : List.of(named.split(" ")));
    EmployerLines.Others rest = lines.others();
    assertThat(rest == null ? "none" : rest.employers() + ": " + rest.counted()).isEqualTo(others);
  }

  @Test
  void nothing_is_lost_in_the_others() {
    List<EmployerFigure> employers = employers("0 1 2 9 30");
    EmployerLines lines = EmployerLines.of(employers, new SmallCells(5));
    int promised = lines.named().stream().mapToInt(EmployerFigure::promised).sum();
    assertThat(promised + lines.others().promised()).isEqualTo(10 + 11 + 12 + 13 + 14);
    assertThat(lines.counts()).containsExactly(30, 12);
  }

  @Test
  void everybody_is_named_where_nothing_is_small() {
    EmployerLines lines = EmployerLines.of(employers("0 1 2"), new SmallCells(1));
    assertThat(lines.named()).hasSize(3);
    assertThat(lines.others()).isNull();
  }

  @Test
  void the_largest_promise_comes_first_then_the_name() {
    List<EmployerFigure> employers =
        List.of(
            new EmployerFigure("1", "Zeekant", 40, 8),
            new EmployerFigure("2", "Duinhof", 40, 9),
            new EmployerFigure("3", null, 80, 7));
    assertThat(EmployerLines.of(employers, new SmallCells(5)).named())
        .extracting(EmployerFigure::kvk)
        .containsExactly("3", "2", "1");
  }

  private static List<EmployerFigure> employers(String realised) {
    List<EmployerFigure> employers = new ArrayList<>();
    for (String count : realised.split(" ")) {
      int number = employers.size();
      String name = Character.toString('A' + number);
      employers.add(
          new EmployerFigure("2741000" + number, name, 10 + number, Integer.parseInt(count)));
    }
    return employers;
  }
}
