package nl.sectordeal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever partners change, the causes add up to the difference: in every measure, every period and
 * every number beside the figure. Every decision that moved has one cause, and a named one.
 *
 * <p>{@code -Dcompare=30} tries thirty histories instead of two.
 */
class CompareAddsUpTest {
  private static final String JOB = "src/test/resources/jobs/wisselend.yaml";
  private static final YearMonth FIRST = YearMonth.of(2021, 1);
  private static final int RUNS = 4;

  @TempDir Path folder;

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 1; seed <= Integer.getInteger("compare", 2); seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_changes_the_causes_add_up(long seed) throws IOException {
    Random dice = new Random(seed);
    ChangingPartners partners = new ChangingPartners(seed);
    Desk desk = new Desk(folder);
    List<String> runs = new ArrayList<>();
    for (int step = 0; step < RUNS; step++) {
      partners.deliver(desk, FIRST.plusMonths(step));
      YearMonth month = FIRST.plusMonths(dice.nextInt(step + 2));
      runs.add(new Editions(desk, "wisselend").run(JOB, month.toString(), "s" + step));
    }
    CausesAddUp sums = new CausesAddUp(desk, JOB, "wisselend");
    for (int i = 1; i < RUNS; i++) {
      sums.check(runs.get(i - 1), runs.get(i));
      sums.check(runs.get(i), runs.get(dice.nextInt(i)));
    }
  }
}
