package nl.sectordeal.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.sectordeal.report.workbook.SampleMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read about a run. */
class RunJsonTest {
  @TempDir Path directory;
  private String text;
  private JsonNode run;

  @BeforeEach
  void write() throws IOException {
    Path file = directory.resolve("run.json");
    RunJson.write(SampleMonth.report(), null, file);
    text = Files.readString(file);
    run = JsonMapper.shared().readTree(text);
  }

  @Test
  void is_exactly_the_expected_file() throws IOException {
    try (InputStream expected =
        Objects.requireNonNull(getClass().getResourceAsStream("/report/run.json"))) {
      assertThat(text)
          .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8))
          .endsWith("}\n")
          .doesNotContain("\r");
    }
  }

  @Test
  void has_exact_figures_also_where_they_are_small() {
    assertThat(measure("social-return", "2019").get("counted").asInt()).isEqualTo(3);
  }

  @Test
  void promised_is_null_when_nothing_was_promised() {
    assertThat(measure("duurzaam", "2020").get("promised").isNull()).isTrue();
    assertThat(measure("social-return", "2019").get("promised").asInt()).isEqualTo(750);
  }

  @Test
  void forecast_and_employers_are_there_only_where_they_mean_something() {
    assertThat(measure("klaargestoomd", "deal").get("forecast").get("low").asInt()).isEqualTo(1180);
    assertThat(measure("social-return", "2021").has("forecast")).isFalse();
    assertThat(measure("social-return", "2021").has("employers")).isFalse();
    assertThat(measure("werkakkoord-banen", "deal").get("employers")).hasSize(4);
  }

  @Test
  void only_a_share_tells_its_share() {
    assertThat(measure("duurzaam", "2020").get("not_durable").asInt()).isEqualTo(20);
    assertThat(measure("duurzaam", "2020").get("share").asString()).isEqualTo("0.6667");
    assertThat(measure("chat", "2021-01").has("share")).isFalse();
  }

  @Test
  void a_rule_with_two_severities_is_listed_once_under_the_harshest() {
    assertThat(run.get("notices").get("R07").toString())
        .isEqualTo("{\"severity\":\"REJECT\",\"count\":5}");
  }

  @Test
  void status_is_in_lower_case() {
    assertThat(run.get("deliveries").get(0).get("status").asString()).isEqualTo("accepted");
  }

  private JsonNode measure(String id, String period) {
    for (JsonNode measure : run.get("measures")) {
      if (measure.get("id").asString().equals(id)
          && measure.get("period").asString().equals(period)) {
        return measure;
      }
    }
    throw new AssertionError("no " + id + " " + period);
  }
}
