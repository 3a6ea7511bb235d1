package nl.sectordeal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.sectordeal.report.ShownCount.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedCellsTest {
  private static final int SMALLEST = 5;

  /** Beyond this no withheld number matters: it can always be met. */
  private static final int FAR = 60;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 -9          | 12 9
          0 12           | 0 12
          4              | <5
          -4 0           | <5 0
          -4 -1          | <5 <5
          12 7 -9 1      | 12 x x <5
          4 4            | x x
          4 -1           | x x
          4 -1 20        | <5 <5 x
          3 6            | <5 x
          1 5            | x x
          """)
  void small_moves_are_hidden_with_as_many_others_as_it_takes(String moves, String shown) {
    assertThat(text(numbers(moves))).isEqualTo(shown);
  }

  private static int[] numbers(String moves) {
    return Arrays.stream(moves.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static String text(int[] moves) {
    return SignedCells.sizes(moves, SMALLEST).stream()
        .map(
            shown ->
                shown.isVisible()
                    ? Integer.toString(shown.visible().orElseThrow())
                    : shown.mark() == Mark.SMALL ? "<5" : "x")
        .collect(Collectors.joining(" "));
  }

  /** Someone who knows the signs, the sum and what the marks mean tries all numbers. */
  @Test
  void nobody_can_tell_a_small_move_from_another_small_one() {
    Random dice = new Random(7);
    for (int i = 0; i < 400; i++) {
      int[] moves = dice.ints(2 + dice.nextInt(3), -12, 13).toArray();
      List<ShownCount> shown = SignedCells.sizes(moves, SMALLEST);
      for (int cell = 0; cell < moves.length; cell++) {
        if (shown.get(cell).mark() == Mark.SMALL && moved(moves) > 1) {
          for (int size = 1; size < SMALLEST; size++) {
            assertThat(isPossible(moves, shown, cell, size))
                .as("%s: cell %s can be %s", Arrays.toString(moves), cell, size)
                .isTrue();
          }
        }
      }
    }
  }

  private static long moved(int[] moves) {
    return Arrays.stream(moves).filter(move -> move != 0).count();
  }

  private static boolean isPossible(int[] moves, List<ShownCount> shown, int cell, int size) {
    return search(moves, shown, cell, size, 0, Arrays.stream(moves).sum());
  }

  private static boolean search(
      int[] moves, List<ShownCount> shown, int cell, int size, int at, int left) {
    if (at == moves.length) {
      return left == 0;
    }
    ShownCount count = shown.get(at);
    int sign = Integer.signum(moves[at]);
    if (count.isVisible() || at == cell) {
      int known = at == cell ? size : Math.abs(moves[at]);
      return search(moves, shown, cell, size, at + 1, left - sign * known);
    }
    int from = count.mark() == Mark.SMALL ? 1 : SMALLEST;
    int to = count.mark() == Mark.SMALL ? SMALLEST - 1 : FAR;
    for (int guess = from; guess <= to; guess++) {
      if (search(moves, shown, cell, size, at + 1, left - sign * guess)) {
        return true;
      }
    }
    return false;
  }
}
