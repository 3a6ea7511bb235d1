package nl.sectordeal.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs the households of {@code spec/households.yaml}, each also with its rows turned round. */
class HouseholdsTest {

  @TestFactory
  Stream<DynamicTest> households() throws Exception {
    try (InputStream in = HouseholdsTest.class.getResourceAsStream("/spec/households.yaml")) {
      List<DynamicTest> tests = new ArrayList<>();
      for (JsonNode one : new YAMLMapper().readTree(in)) {
        tests.add(DynamicTest.dynamicTest(one.get("name").asString(), () -> check(one)));
      }
      return tests.stream();
    }
  }

  private static void check(JsonNode one) {
    Household household = Household.of(one.get("rows").asString());
    Linking.Found found = WholeLinker.standard().link(household);

    assertThat(household.persons(found)).as("persons").isEqualTo(one.get("persons").asString());
    assertThat(household.doubtful(found)).as("doubtful").isEqualTo(one.get("doubtful").asString());
    Household turned = household.turned();
    Linking.Found otherwise = WholeLinker.standard().link(turned);
    assertThat(turned.persons(otherwise)).isEqualTo(household.persons(found));
    assertThat(turned.doubtful(otherwise)).isEqualTo(household.doubtful(found));
  }

  /** Rows of a household, and who they turn out to be. */
  private record Household(List<String> keys, List<Written> rows) implements TruthSet {

    static Household of(String lines) {
      List<String> keys = new ArrayList<>();
      List<Written> rows = new ArrayList<>();
      for (String line : lines.lines().toList()) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        keys.add(cells.get(0));
        rows.add(written(cells));
      }
      return new Household(keys, rows);
    }

    private static Written written(List<String> cells) {
      boolean slip = cells.get(1).endsWith("?");
      return new Written(
          cells.get(0).charAt(0),
          0,
          0,
          slip ? Mistake.ID_MISTYPED.bit() : 0,
          slip ? cells.get(1).substring(0, cells.get(1).length() - 1) : cells.get(1),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5),
          "",
          cells.get(6),
          cells.get(7),
          "?mv".indexOf(cells.get(8)),
          cells.get(9),
          cells.get(10),
          "",
          "",
          "");
    }

    Household turned() {
      List<String> otherKeys = new ArrayList<>(keys);
      List<Written> otherRows = new ArrayList<>(rows);
      Collections.reverse(otherKeys);
      Collections.reverse(otherRows);
      return new Household(otherKeys, otherRows);
    }

    /** Rows by person: {@code A1, W1; A2}. */
    String persons(Linking.Found found) {
      return together(found).values().stream()
          .map(of -> String.join(", ", of))
          .sorted()
          .collect(Collectors.joining("; "));
    }

    /** Doubtful pairs, each person by its first row: {@code A1 A2}. */
    String doubtful(Linking.Found found) {
      Map<Integer, SortedSet<String>> together = together(found);
      return Stream.of(found.doubtful())
          .map(
              pair ->
                  IntStream.of(pair)
                      .mapToObj(row -> together.get(found.person()[row]).first())
                      .sorted()
                      .collect(Collectors.joining(" ")))
          .sorted()
          .collect(Collectors.joining("; "));
    }

    private Map<Integer, SortedSet<String>> together(Linking.Found found) {
      Map<Integer, SortedSet<String>> together = new TreeMap<>();
      for (int row = 0; row < keys.size(); row++) {
        together.computeIfAbsent(found.person()[row], none -> new TreeSet<>()).add(keys.get(row));
      }
      return together;
    }

    @Override
    public String name() {
      return "household";
    }

    @Override
    public void forEach(Consumer<Written> consumer) {
      rows.forEach(consumer);
    }

    @Override
    public boolean isOnce(int source) {
      return false;
    }

    @Override
    public String relation(Written one, Written other) {
      return "";
    }
  }
}
