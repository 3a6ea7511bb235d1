package nl.sectordeal.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The linkage is about as good as the page on linkage says, on small sets of made-up people. */
class LinkageQualityTest {
  private static final int ROWS = 5000;
  private static final long SEED = 17;

  /** A set, and the least F1; what was measured lies one to two hundredths above. */
  static Stream<Arguments> sets() {
    List<TruthSet> dutch = Sets.dutch(ROWS, SEED);
    return Stream.of(
        named(dutch.get(0), 0.97),
        named(dutch.get(1), 0.965),
        named(dutch.get(2), 0.965),
        named(dutch.get(3), 0.985),
        named(dutch.get(4), 0.93),
        named(FebrlLike.oneFile("FEBRL-like, no number", ROWS, SEED, false), 0.97),
        named(FebrlLike.oneFile("FEBRL-like", ROWS, SEED, true), 0.985),
        named(FebrlLike.twoFiles("FEBRL-like, two files", ROWS, SEED, false), 0.97));
  }

  private static Arguments named(TruthSet set, double leastF1) {
    return Arguments.of(Named.of(set.name(), set), leastF1);
  }

  @ParameterizedTest(name = "{0}: F1 above {1}")
  @MethodSource("sets")
  void hardly_any_link_is_wrong_and_few_are_missed(TruthSet set, double leastF1) {
    Marks marks = assess(set).marks();

    assertThat(marks.precision()).as(set.name()).isGreaterThanOrEqualTo(0.995);
    assertThat(marks.f1()).as(set.name()).isGreaterThan(leastF1);
  }

  @Test
  void the_same_rows_in_another_order_are_linked_alike() {
    TruthSet set = Sets.dutch(ROWS / 2, SEED).get(0);
    int[] forward = WholeLinker.standard().link(set).person();
    int[] backward = WholeLinker.standard().link(new Backward(set)).person();

    assertThat(pairs(forward, false)).isEqualTo(pairs(backward, true));
  }

  /** Per row the first row, in the order of the set, that is of the same person. */
  private static int[] pairs(int[] person, boolean backward) {
    int[] firsts = new int[person.length];
    for (int row = 0; row < person.length; row++) {
      int first = 0;
      while (at(person, first, backward) != at(person, row, backward)) {
        first++;
      }
      firsts[row] = first;
    }
    return firsts;
  }

  private static int at(int[] person, int row, boolean backward) {
    return person[backward ? person.length - 1 - row : row];
  }

  private static Assessment assess(TruthSet set) {
    return Assessment.of(Rows.of(set), WholeLinker.standard().link(set));
  }
}
