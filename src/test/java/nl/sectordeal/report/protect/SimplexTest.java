package nl.sectordeal.report.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

class SimplexTest {
  private static final int ROUNDS = 300;

  /** 3 + 4 + 1 = 8: the first can grow by what the others can lose. */
  @Test
  void a_count_goes_as_far_as_the_others_of_its_sum_allow() {
    double[][] sums = {{1, 1, 1}};
    Simplex simplex = new Simplex(sums, new double[] {-2, -3, 0}, new double[] {1_000, 1_000, 3});

    assertThat(simplex.maximise(new double[] {1, 0, 0}, 1_000)).isEqualTo(3);
    assertThat(simplex.maximise(new double[] {-1, 0, 0}, 1_000)).isEqualTo(2);
  }

  @Test
  void a_search_stops_where_enough_is_reached() {
    Simplex simplex =
        new Simplex(new double[][] {{1, -1}}, new double[] {-9, -9}, new double[] {9, 9});

    assertThat(simplex.maximise(new double[] {1, 0}, 4)).isEqualTo(4);
    assertThat(simplex.value(1)).isEqualTo(4);
  }

  @Test
  void a_sum_told_twice_changes_nothing() {
    double[][] sums = {{1, 1}, {1, 1}, {2, 2}};
    Simplex simplex = new Simplex(sums, new double[] {-5, -2}, new double[] {5, 2});

    assertThat(simplex.maximise(new double[] {1, 0}, 100)).isEqualTo(2);
  }

  @Test
  void finds_what_a_library_finds() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      int width = 2 + random.nextInt(12);
      double[][] sums = random(random, 1 + random.nextInt(6), width);
      double[] low = random.doubles(width, -6, 0).map(Math::rint).toArray();
      double[] high = random.doubles(width, 0, 6).map(Math::rint).toArray();
      Simplex simplex = new Simplex(sums, low, high);
      for (int variable = 0; variable < width; variable++) {
        double[] weights = new double[width];
        weights[variable] = random.nextBoolean() ? 1 : -1;
        assertThat(simplex.maximise(weights, Double.MAX_VALUE))
            .as(Arrays.deepToString(sums))
            .isCloseTo(library(sums, low, high, weights), within(1e-6));
      }
    }
  }

  private static double[][] random(Random random, int height, int width) {
    double[][] sums = new double[height][width];
    for (double[] sum : sums) {
      for (int i = 0; i < width; i++) {
        sum[i] = random.nextInt(3) - 1;
      }
    }
    return sums;
  }

  private static double library(double[][] sums, double[] low, double[] high, double[] weights) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] variables = new Variable[low.length];
    for (int i = 0; i < low.length; i++) {
      variables[i] = model.newVariable("v" + i).lower(low[i]).upper(high[i]).weight(weights[i]);
    }
    for (int row = 0; row < sums.length; row++) {
      var sum = model.newExpression("s" + row).level(0);
      for (int i = 0; i < low.length; i++) {
        sum.set(variables[i], sums[row][i]);
      }
    }
    return model.maximise().getValue();
  }
}
