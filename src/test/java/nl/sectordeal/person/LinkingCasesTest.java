package nl.sectordeal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    Given given =
        new Given(
            rows,
            terms(one.path("once").asString(""), one.path("largest").asInt(40)),
            VerdictLines.read(one.path("verdicts").asString("")));
    Found found = given.linked(History.of(rows));

    assertThat(found.persons()).as("persons").isEqualTo(one.get("persons").asString());
    assertThat(found.held()).as("held").isEqualTo(one.path("held").asString(""));
    PersonRegister register = found.register();
    if (one.has("known")) {
      assertThat(register.known()).as("known").isEqualTo(one.get("known").asLong());
    }
    assertThat(found.waiting()).as("waits").isEqualTo(one.path("waits").asString(""));
    if (!one.path("doubtful").asString("").equals("whoever")) {
      assertThat(found.doubtful()).as("doubtful").isEqualTo(one.path("doubtful").asString(""));
      assertThat(register.knownIfDoubtfulAreOne())
          .as("low")
          .isEqualTo(one.has("low") ? one.get("low").asLong() : register.known());
    }
    importedInAnyOrderTheSame(given, found);
  }

  private static LinkTerms terms(String once, int largest) {
    LinkTerms usual = LinkTerms.STANDARD;
    Set<String> sources = once.isEmpty() ? Set.of() : Set.of(once.split(" ", -1));
    return new LinkTerms(usual.link(), usual.review(), sources, largest);
  }

  private static void importedInAnyOrderTheSame(Given given, Found found) {
    Found otherSenderFirst = given.linked(History.of(given.rows(), Comparator.reverseOrder()));
    assertThat(otherSenderFirst.everything()).isEqualTo(found.everything());
    List<String> lines = new ArrayList<>(given.rows().lines().toList());
    Collections.reverse(lines);
    assertThat(given.linked(History.of(String.join("\n", lines))).everything())
        .isEqualTo(found.everything());
  }

  /** What a case begins with. */
  private record Given(String rows, LinkTerms terms, List<PairVerdict> verdicts) {
    Found linked(History history) {
      return Found.in(history, terms, verdicts);
    }
  }
}
