package nl.sectordeal.job.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is written is read back as it was. */
class YamlTextTest {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gemeente",
        "Jongere <27",
        "Geb.dat.",
        "M/V",
        "Uren p/w",
        "a: b",
        "a #b",
        "# a",
        "- a",
        "[a]",
        "{a}",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "'a'",
        "\"a\"",
        "a\\d",
        "a\nb",
        "a\tb",
        "1",
        "1e3",
        "01",
        "0x1F",
        "12:30",
        "2021-03-01",
        "ja",
        "No",
        "y",
        "TRUE",
        "null",
        "~",
        "-",
        "?",
        ".inf",
        "=",
        "<<",
        "a ",
        " a",
        "a:",
        "Cliënt",
        "O’Neill",
        "a, b",
        "a|b",
        ">"
      })
  void every_text_survives_as_key_value_and_item(String text) {
    String yaml =
        new YamlText()
            .open("top")
            .put(text, text)
            .putRaw("list", YamlText.list(List.of(text, text)))
            .close()
            .toString();

    JsonNode top = YAML.readTree(yaml).path("top");
    assertThat(top.path(text).isString()).isTrue();
    assertThat(top.path(text).asString()).isEqualTo(text);
    assertThat(top.path("list").get(1).asString()).isEqualTo(text);
  }

  @Test
  void a_remark_stands_behind_its_line_and_is_not_read() {
    String yaml = new YamlText().put("a", "b").remark("let op: c").put("d", "e").toString();

    assertThat(yaml).contains("b", "# let op: c\nd: e");
    assertThat(YAML.readTree(yaml).path("a").asString()).isEqualTo("b");
  }
}
