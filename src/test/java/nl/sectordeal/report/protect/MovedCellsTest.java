package nl.sectordeal.report.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.MovedCells.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Per figure some causes, and per cause what it did to what was counted and, after a slash, to what
 * was provisional. Levels are far above what is small, unless they are given.
 */
class MovedCellsTest {
  private static final int SMALLEST = 5;
  private static final int MANY = 100;

  /** Beyond this no hidden number matters: it can always be met. */
  private static final int FAR = 40;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 -9            | 12 9          | nothing is small
          4                | <5            | the difference itself, which everybody can compute
          -4 -1            | <5 <5         | four and one, or one and four
          4 4              | x x           | only four and four are eight
          12 7 -9 1        | 12 x x x      |
          4 -1             | x x           |
          4 -1 20          | <5 x x        |
          1 2              | together      | neither is more than three, whatever is hidden
          7/-7 -2          | together      | seven less are provisional, so two are gone
          7/-7 -2 -20      | 7/7 <5 x      |
          7/-7 -2 9        | 7/7 <5 x      |
          3/-3 6/-6        | <5/<5 x/x     |
          """)
  void what_is_small_is_hidden_with_as_many_others_as_it_takes(
      String moves, String shown, String why) {
    int[][] numbers = numbers(moves);

    assertThat(text(numbers, protect(levels(numbers, MANY), numbers))).as(why).isEqualTo(shown);
  }

  @Test
  void a_small_level_is_not_worked_out_from_what_moved() {
    int[][] nine = {{9}};

    assertThat(text(nine, protect(List.of(new Level(3, 12)), nine))).isEqualTo("x");
  }

  /** Someone who knows levels and signs, and guesses which sizes are equal, tries all numbers. */
  @Test
  void nobody_can_tell_a_small_move_from_another_small_one() {
    Random dice = new Random(7);
    int apart = 0;
    for (int round = 0; round < 300; round++) {
      int[][] moves = new int[2 + dice.nextInt(2)][2];
      for (int[] cause : moves) {
        cause[0] = dice.nextInt(-9, 10);
        cause[1] = dice.nextBoolean() ? -cause[0] : 0;
      }
      Optional<Mark[][]> marks = protect(levels(moves, MANY), moves);
      if (marks.isPresent()) {
        apart++;
        assertHidden(moves, marks.get());
      }
    }
    assertThat(apart).isGreaterThan(100);
  }

  private static void assertHidden(int[][] moves, Mark[][] marks) {
    for (int cause = 0; cause < moves.length; cause++) {
      for (int number = 0; number < 2; number++) {
        if (marks[cause][number] == Mark.SMALL
            && moved(moves, number) > 1
            && !isGiven(moves, cause)) {
          for (int size = 1; size < SMALLEST; size++) {
            int[] sizes = new int[moves.length];
            sizes[cause] = size;
            assertThat(isPossible(moves, marks, sizes, 0))
                .as("%s: %s of cause %s", Arrays.deepToString(moves), size, cause)
                .isTrue();
          }
        }
      }
    }
  }

  /** Alone in one of the numbers: the difference itself. */
  private static boolean isGiven(int[][] moves, int cause) {
    return (moves[cause][0] != 0 && moved(moves, 0) == 1)
        || (moves[cause][1] != 0 && moved(moves, 1) == 1);
  }

  private static long moved(int[][] moves, int number) {
    return Arrays.stream(moves).filter(move -> move[number] != 0).count();
  }

  /** Whether sizes of the causes that are still open can be found so that both sums come out. */
  private static boolean isPossible(int[][] moves, Mark[][] marks, int[] sizes, int at) {
    if (at == moves.length) {
      return sum(moves, sizes, 0) == sum(moves, null, 0)
          && sum(moves, sizes, 1) == sum(moves, null, 1);
    }
    int size = Math.abs(moves[at][0]);
    if (sizes[at] > 0 || size == 0) {
      return isPossible(moves, marks, sizes, at + 1);
    }
    boolean seen = marks[at][0] == Mark.VISIBLE || isGiven(moves, at);
    boolean small = marks[at][0] == Mark.SMALL;
    int first = seen ? size : small ? 1 : 0;
    int last = seen ? size : small ? SMALLEST - 1 : FAR;
    for (int guess = first; guess <= last; guess++) {
      int[] guessed = sizes.clone();
      guessed[at] = guess;
      if (isPossible(moves, marks, guessed, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int sum(int[][] moves, int[] sizes, int number) {
    int sum = 0;
    for (int cause = 0; cause < moves.length; cause++) {
      int size = sizes == null ? Math.abs(moves[cause][number]) : sizes[cause];
      sum += Integer.signum(moves[cause][number]) * size;
    }
    return sum;
  }

  private static Optional<Mark[][]> protect(List<Level> levels, int[][] moves) {
    return MovedCells.protect(levels, moves, SMALLEST);
  }

  private static List<Level> levels(int[][] moves, int before) {
    List<Level> levels = new ArrayList<>();
    for (int number = 0; number < moves[0].length; number++) {
      levels.add(new Level(before, before + sum(moves, null, number)));
    }
    return levels;
  }

  private static int[][] numbers(String moves) {
    return Arrays.stream(moves.split(" "))
        .map(cause -> (cause + "/0").split("/"))
        .map(cause -> new int[] {Integer.parseInt(cause[0]), Integer.parseInt(cause[1])})
        .toArray(int[][]::new);
  }

  private static String text(int[][] moves, Optional<Mark[][]> marks) {
    if (marks.isEmpty()) {
      return "together";
    }
    StringJoiner text = new StringJoiner(" ");
    for (int cause = 0; cause < moves.length; cause++) {
      StringJoiner numbers = new StringJoiner("/");
      for (int number = 0; number < moves[cause].length; number++) {
        if (moves[cause][number] != 0) {
          numbers.add(
              switch (marks.get()[cause][number]) {
                case VISIBLE -> Integer.toString(Math.abs(moves[cause][number]));
                case SMALL -> "<" + SMALLEST;
                case WITHHELD -> "x";
              });
        }
      }
      text.add(numbers.toString());
    }
    return text.toString();
  }
}
