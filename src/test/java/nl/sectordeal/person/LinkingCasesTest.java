package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Runs the cases of {@code spec/linking.yaml}, each also with its files imported in other orders.
 */
class LinkingCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() throws Exception {
    try (InputStream in = LinkingCasesTest.class.getResourceAsStream("/spec/linking.yaml")) {
      List<DynamicTest> tests = new ArrayList<>();
      for (JsonNode one : new YAMLMapper().readTree(in)) {
        tests.add(DynamicTest.dynamicTest(one.get("name").asString(), () -> check(one)));
      }
      return tests.stream();
    }
  }

  private static void check(JsonNode one) {
    String rows = one.get("rows").asString();
    Found found = Found.in(rows);

    assertThat(found.persons()).as("persons").isEqualTo(one.get("persons").asString());
    assertThat(found.held()).as("held").isEqualTo(one.path("held").asString(""));
    assertThat(found.doubtful()).as("doubtful").isEqualTo(one.path("doubtful").asString(""));
    PersonRegister register = found.register();
    if (one.has("known")) {
      assertThat(register.known()).as("known").isEqualTo(one.get("known").asLong());
    }
    assertThat(register.knownIfDoubtfulAreOne())
        .as("low")
        .isEqualTo(one.has("low") ? one.get("low").asLong() : register.known());
    importedInAnyOrderTheSame(rows, found);
  }

  private static void importedInAnyOrderTheSame(String rows, Found found) {
    Found otherSenderFirst = Found.in(History.of(rows, Comparator.reverseOrder()));
    assertThat(otherSenderFirst.everything()).isEqualTo(found.everything());
    List<String> lines = new ArrayList<>(rows.lines().toList());
    Collections.reverse(lines);
    assertThat(Found.in(String.join("\n", lines)).everything()).isEqualTo(found.everything());
  }
}
