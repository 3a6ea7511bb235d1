package nl.sectordeal.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema asks, the program can say in words of its own. */
class SchemaSentencesTest {
  @Test
  void every_key_that_must_be_there_is_explained_as_the_schema_does() throws IOException {
    Texts english = Texts.in(Locale.ENGLISH);
    Map<String, String> descriptions = new LinkedHashMap<>();
    visit(
        schema(),
        "",
        (path, node) ->
            node.path("required")
                .forEach(
                    key ->
                        descriptions.put(
                            "jobfile.meaning." + Places.below(path, key.asString()),
                            description(node.path("properties").path(key.asString())))));

    assertThat(descriptions).hasSizeGreaterThan(60);
    descriptions.forEach(
        (key, description) -> assertThat(english.get(key)).isEqualToIgnoringCase(description));
    assertThat(english.keys("jobfile.meaning.")).isEqualTo(descriptions.keySet());
  }

  @Test
  void every_form_that_is_asked_has_words() throws IOException {
    Set<String> patterns = new LinkedHashSet<>();
    visit(
        schema(),
        "",
        (path, node) -> {
          if (node.path("pattern").isString()) {
            patterns.add(node.path("pattern").asString());
          }
        });

    assertThat(SchemaSentences.FORMS).containsOnlyKeys(patterns);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_form_and_type_has_a_text(String language) throws IOException {
    Texts texts = Texts.in(Locale.forLanguageTag(language));
    Set<String> types = new LinkedHashSet<>();
    visit(
        schema(),
        "",
        (path, node) -> {
          if (node.path("type").isString()) {
            types.add(node.path("type").asString());
          }
        });

    assertThat(types).contains("string").allMatch(type -> texts.has("jobfile.type." + type));
    assertThat(SchemaSentences.FORMS.values())
        .allMatch(form -> texts.has("jobfile.pattern." + form));
  }

  private static String description(JsonNode key) {
    return key.path("description").asString().replace("`", "").replaceFirst("\\.$", "");
  }

  private static JsonNode schema() throws IOException {
    return new JsonMapper()
        .readTree(Files.readAllBytes(Path.of("src/main/resources/job.schema.json")));
  }

  /** Shows every part of a schema, with the path of what it describes. */
  private static void visit(JsonNode schema, String path, BiConsumer<String, JsonNode> see) {
    see.accept(path, schema);
    schema
        .path("properties")
        .properties()
        .forEach(key -> visit(key.getValue(), Places.below(path, key.getKey()), see));
    schema.path("$defs").forEach(definition -> visit(definition, path, see));
    schema.path("anyOf").forEach(alternative -> visit(alternative, path, see));
    visitNested(schema, path, see);
  }

  private static void visitNested(JsonNode schema, String path, BiConsumer<String, JsonNode> see) {
    if (schema.path("additionalProperties").isObject()) {
      visit(schema.path("additionalProperties"), path + ".*", see);
    }
    if (schema.path("propertyNames").isObject()) {
      see.accept(path, schema.path("propertyNames"));
    }
    if (schema.path("items").isObject()) {
      visit(schema.path("items"), path + "[]", see);
    }
  }
}
