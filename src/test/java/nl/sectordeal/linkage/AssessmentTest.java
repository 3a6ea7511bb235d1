package nl.sectordeal.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How good a linkage is, is counted in pairs of rows. */
class AssessmentTest {

  /** Five rows: three of person 0, two of person 1. */
  private static final TruthSet FIVE =
      new TruthSet() {
        @Override
        public String name() {
          return "five";
        }

        @Override
        public void forEach(Consumer<Written> consumer) {
          for (int person : List.of(0, 0, 0, 1, 1)) {
            FebrlFields fields = new FebrlFields();
            Arrays.fill(fields.values, "");
            long mistakes = person == 1 ? Mistake.MOVED_HOUSE.bit() : 0;
            consumer.accept(fields.written(0, person, mistakes));
          }
        }

        @Override
        public boolean isOnce(int source) {
          return false;
        }

        @Override
        public String relation(Written one, Written other) {
          return "strangers";
        }
      };

  private static Assessment assess(int[] persons, int[]... doubtful) {
    return Assessment.of(Rows.of(FIVE), new Linking.Found(persons, doubtful, 1));
  }

  @Test
  void everything_right_is_one() {
    Marks marks = assess(new int[] {7, 7, 7, 9, 9}).marks();

    assertThat(marks).isEqualTo(new Marks(4, 4, 4));
    assertThat(marks.f1()).isEqualTo(1);
  }

  @Test
  void a_row_with_the_wrong_person_costs_both_ways() {
    Marks marks = assess(new int[] {7, 7, 9, 9, 9}).marks();

    assertThat(marks).isEqualTo(new Marks(4, 4, 2));
    assertThat(marks.precision()).isEqualTo(0.5);
    assertThat(marks.recall()).isEqualTo(0.5);
  }

  @Test
  void a_doubtful_pair_stands_for_all_rows_of_both_persons() {
    Assessment assessment = assess(new int[] {7, 7, 8, 9, 9}, new int[] {0, 2}, new int[] {2, 1});

    assertThat(assessment.marks()).isEqualTo(new Marks(4, 2, 2));
    assertThat(assessment.withReview()).isEqualTo(new Marks(4, 4, 4));
  }

  @Test
  void what_was_missed_is_counted_by_mistake() {
    Assessment assessment = assess(new int[] {7, 7, 7, 8, 9});

    assertThat(assessment.pairsWith(Mistake.MOVED_HOUSE)).isEqualTo(1);
    assertThat(assessment.missedWith(Mistake.MOVED_HOUSE)).isEqualTo(1);
    assertThat(assessment.missed()).containsExactly(new int[] {3, 4});
    assertThat(assessment.wrong()).isEmpty();
  }
}
