package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.report.WrittenRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares two runs and checks that what causes did is the difference: in every measure, every
 * period and every number beside the figure, and of every decision that moved once.
 *
 * @param jobFile of the job
 * @param job its name
 */
record CausesAddUp(Desk desk, String jobFile, String job) {

  /** Decisions by measure, period and where they stand. */
  private record Place(String measure, String period, String standing) {}

  /**
   * Checks it of two runs.
   *
   * @return the kinds of causes that were told
   */
  Set<String> check(String one, String other) throws IOException {
    Told told = desk.type("compare", jobFile, one, other, "--format", "json");
    assertThat(told.exit()).as(told.err()).isZero();
    JsonNode statement = JsonMapper.builder().build().readTree(told.out());
    Set<String> kinds = new TreeSet<>();
    Map<Place, Integer> moved = new HashMap<>();
    for (JsonNode figure : statement.get("figures")) {
      assertFigureAddsUp(figure);
      for (JsonNode cause : figure.get("causes")) {
        if (!isGoneAltogether(cause)) {
          assertThat(cause.get("cause").asString())
              .as("%s to %s: %s", one, other, cause)
              .isNotIn("OTHER", "RULES");
        }
        kinds.add(cause.get("cause").asString());
      }
      add(figure, moved);
    }
    Map<Place, Integer> expected = counts(other, 1);
    counts(one, -1).forEach((place, count) -> expected.merge(place, count, Integer::sum));
    expected.values().removeIf(count -> count == 0);
    moved.values().removeIf(count -> count == 0);
    assertThat(moved).as("%s to %s", one, other).isEqualTo(expected);
    return kinds;
  }

  /**
   * Of a withdrawn row that no decision rests on any more nobody wrote whose it is; it was in no
   * number before, and is in none now.
   */
  private static boolean isGoneAltogether(JsonNode cause) {
    for (JsonNode decision : cause.get("decisions")) {
      JsonNode one = decision.get(decision.get("after").isNull() ? "before" : "after");
      if (!one.get("reason").asString().equals("WITHDRAWN")) {
        return false;
      }
    }
    return !cause.get("in_figure").asBoolean();
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

  private Map<Place, Integer> counts(String run, int sign) throws IOException {
    Map<Place, Integer> counts = new HashMap<>();
    WrittenRun.in(desk.out().resolve(job).resolve(run))
        .forEachDecision(
            it ->
                counts.merge(
                    new Place(it.measure(), it.period(), it.standing().name()),
                    sign,
                    Integer::sum));
    return counts;
  }
}
