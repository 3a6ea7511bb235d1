package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.report.WrittenRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  /** Decisions by measure, period and where they stand. */
  private record Place(String measure, String period, String standing) {}

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
    for (int i = 1; i < RUNS; i++) {
      assertAddsUp(desk, runs.get(i - 1), runs.get(i));
      assertAddsUp(desk, runs.get(i), runs.get(dice.nextInt(i)));
    }
  }

  private static void assertAddsUp(Desk desk, String one, String other) throws IOException {
    Told told = desk.type("compare", JOB, one, other, "--format", "json");
    assertThat(told.exit()).as(told.err()).isZero();
    JsonNode statement = JsonMapper.builder().build().readTree(told.out());
    Map<Place, Integer> moved = new HashMap<>();
    for (JsonNode figure : statement.get("figures")) {
      assertFigureAddsUp(figure);
      for (JsonNode cause : figure.get("causes")) {
        assertThat(cause.get("cause").asString())
            .as("%s to %s: %s", one, other, cause)
            .isNotIn("OTHER", "RULES");
      }
      add(figure, moved);
    }
    Map<Place, Integer> expected = counts(desk, other, 1);
    counts(desk, one, -1).forEach((place, count) -> expected.merge(place, count, Integer::sum));
    expected.values().removeIf(count -> count == 0);
    moved.values().removeIf(count -> count == 0);
    assertThat(moved).as("%s to %s", one, other).isEqualTo(expected);
  }

  private static void assertFigureAddsUp(JsonNode figure) {
    for (String standing : figure.get("difference").propertyNames()) {
      int sum = 0;
      for (JsonNode cause : figure.get("causes")) {
        sum += cause.get("effect").get(standing).asInt();
      }
      int difference =
          figure.get("after").get(standing).asInt() - figure.get("before").get(standing).asInt();
      assertThat(sum).as("%s of %s", standing, figure).isEqualTo(difference);
    }
  }

  /** What the moves of a figure do to its own period, each once. */
  private static void add(JsonNode figure, Map<Place, Integer> moved) {
    Set<String> seen = new HashSet<>();
    for (JsonNode cause : figure.get("causes")) {
      for (JsonNode decision : cause.get("decisions")) {
        assertThat(seen.add(decision.get("before") + " " + decision.get("after")))
            .as("told once: %s", decision)
            .isTrue();
        add(figure, decision.get("before"), -1, moved);
        add(figure, decision.get("after"), 1, moved);
      }
    }
  }

  private static void add(JsonNode figure, JsonNode side, int sign, Map<Place, Integer> moved) {
    if (!side.isNull() && side.get("period").equals(figure.get("period"))) {
      String verdict = side.get("decision").asString();
      boolean notDurable = side.get("reason").asString().equals("NOT_DURABLE");
      moved.merge(
          new Place(
              figure.get("measure").asString(),
              figure.get("period").asString(),
              notDurable ? "NOT_DURABLE" : verdict),
          sign,
          Integer::sum);
    }
  }

  private static Map<Place, Integer> counts(Desk desk, String run, int sign) throws IOException {
    Map<Place, Integer> counts = new HashMap<>();
    WrittenRun.in(desk.out().resolve("wisselend").resolve(run))
        .forEachDecision(
            it ->
                counts.merge(
                    new Place(it.measure(), it.period(), it.standing().name()),
                    sign,
                    Integer::sum));
    return counts;
  }
}
