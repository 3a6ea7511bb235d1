package nl.sectordeal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import nl.sectordeal.report.SmallCells.ShownList;
import nl.sectordeal.report.SmallCells.ShownTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {
  private static final SmallCells FIVE = new SmallCells(5);
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @ParameterizedTest
  @CsvSource({"0,0", "1,<5", "4,<5", "5,5", "1234,1.234"})
  void a_figure_from_one_to_four_is_hidden_and_zero_is_shown(int count, String shown) {
    assertThat(FIVE.single(count).text(DUTCH)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"1", "0", "-3"})
  void nothing_is_hidden_when_one_is_large_enough(int smallest) {
    assertThat(text(new SmallCells(smallest).list(new int[] {1, 0, 7}))).isEqualTo("1 0 7 = 8");
    assertThat(new SmallCells(smallest).protects()).isFalse();
  }

  /** Cells, then what is shown. */
  @ParameterizedTest
  @CsvSource({
    "140 41 31, 140 41 31 = 212",
    "140 41 3, 140 x <5 = 184", // 184 - 140 - 41 would tell
    "140 3 2, 140 <5 <5 = 145",
    "3 0 0, <5 0 0 = <5", // the total is small itself
    "3 0 12, <5 0 x = 15",
    "1 1 30, <5 <5 x = 32", // two that add up to two are one and one
    "4 4, x x = 8", // nothing else to hide: less is told
    "0 0, 0 0 = 0",
    "9, 9 = 9",
  })
  void a_list_hides_one_more_when_its_total_would_give_a_small_one_away(
      String cells, String shown) {
    assertThat(text(FIVE.list(ints(cells)))).isEqualTo(shown);
  }

  @Test
  void a_table_hides_one_more_in_the_row_and_in_the_column() {
    ShownTable table = FIVE.table(new int[][] {{140, 60}, {3, 20}, {41, 30}});

    assertThat(text(table)).isEqualTo("140 60 = 200 / <5 x = 23 / x x = 71 // 184 110 = 294");
  }

  @Test
  void a_row_total_that_is_small_takes_another_row_total_with_it() {
    ShownTable table = FIVE.table(new int[][] {{3, 0}, {10, 40}, {50, 60}});

    assertThat(text(table)).isEqualTo("<5 0 = <5 / x 40 = x / 50 60 = 110 // 63 100 = 163");
  }

  @Test
  void no_hidden_cell_of_a_table_has_one_possible_value() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      int[][] counts = random(random, 1 + random.nextInt(4), 1 + random.nextInt(4));
      ShownTable table = FIVE.table(counts);
      List<List<ShownCount>> lines = new ArrayList<>();
      for (int row = 0; row < counts.length; row++) {
        lines.add(with(table.rows().get(row), table.rowTotals().get(row)));
      }
      lines.add(with(table.columnTotals(), table.total()));
      for (int column = 0; column <= counts[0].length; column++) {
        int at = column;
        lines.add(lines.subList(0, counts.length + 1).stream().map(line -> line.get(at)).toList());
      }
      assertThat(lines)
          .as(Arrays.deepToString(counts) + " " + text(table))
          .noneMatch(line -> line.stream().filter(cell -> !cell.isVisible()).count() == 1);
    }
  }

  @Test
  void no_small_count_is_shown_and_no_zero_hidden_without_need() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      int[][] counts = random(random, 1 + random.nextInt(5), 1);
      int[] cells = Arrays.stream(counts).mapToInt(row -> row[0]).toArray();
      ShownList list = FIVE.list(cells);
      for (int i = 0; i < cells.length; i++) {
        ShownCount cell = list.cells().get(i);
        assertThat(cell.isVisible()).as(text(list)).isEqualTo(cell.isVisible() && !small(cells[i]));
        assertThat(cells[i] > 0 || cell.isVisible()).as(text(list)).isTrue();
      }
      int sum = Arrays.stream(cells).sum();
      assertThat(list.total().isVisible()).as(text(list)).isEqualTo(!small(sum));
    }
  }

  @Test
  void no_count_of_a_list_can_be_found_by_trying_all_possible_ones() {
    for (int a = 0; a < 8; a++) {
      for (int b = 0; b < 8; b++) {
        for (int c = 0; c < 8; c++) {
          int[] cells = {a, b, c};
          ShownList list = FIVE.list(cells);
          for (int i = 0; i < 3; i++) {
            if (!list.cells().get(i).isVisible() && list.total().isVisible()) {
              assertThat(possibleValues(list, i)).as(text(list) + " at " + i).isGreaterThan(1);
            }
          }
        }
      }
    }
  }

  private static long possibleValues(ShownList list, int index) {
    int total = list.total().visible().getAsInt();
    return java.util.stream.IntStream.rangeClosed(0, total)
        .filter(value -> canBe(list, index, value) && others(list, index, 0, total - value))
        .count();
  }

  private static boolean others(ShownList list, int skip, int at, int left) {
    if (at == list.cells().size()) {
      return left == 0;
    }
    if (at == skip) {
      return others(list, skip, at + 1, left);
    }
    for (int value = 0; value <= left; value++) {
      if (canBe(list, at, value) && others(list, skip, at + 1, left - value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBe(ShownList list, int index, int value) {
    ShownCount cell = list.cells().get(index);
    return switch (cell.mark()) {
      case VISIBLE -> cell.visible().getAsInt() == value;
      case SMALL -> small(value);
      case WITHHELD -> true;
    };
  }

  private static boolean small(int count) {
    return count > 0 && count < 5;
  }

  private static int[][] random(Random random, int height, int width) {
    int[][] counts = new int[height][width];
    for (int[] row : counts) {
      for (int i = 0; i < width; i++) {
        row[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 6 : 60);
      }
    }
    return counts;
  }

  private static List<ShownCount> with(List<ShownCount> cells, ShownCount total) {
    List<ShownCount> all = new ArrayList<>(cells);
    all.add(total);
    return all;
  }

  private static int[] ints(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static String text(List<ShownCount> cells) {
    return cells.stream().map(cell -> cell.text(DUTCH)).collect(Collectors.joining(" "));
  }

  private static String text(ShownList list) {
    return text(list.cells()) + " = " + list.total().text(DUTCH);
  }

  private static String text(ShownTable table) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < table.rows().size(); i++) {
      text.append(text(table.rows().get(i)));
      text.append(" = ").append(table.rowTotals().get(i).text(DUTCH)).append(" / ");
    }
    text.setLength(text.length() - 1);
    return text + "/ " + text(table.columnTotals()) + " = " + table.total().text(DUTCH);
  }
}
