package nl.sectordeal.job.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes the page on job files from their schema, with examples from the jobs there are. */
final class JobFilePage {
  private static final int LONGEST_EXAMPLE = 60;
  private static final String INTRODUCTION =
      """
      # Job file

      A deal is one YAML file in `jobs/`: six headings in the order in which the data flow, and before them the deal
      itself. An unknown key is refused with a suggestion. Dates stand in quotes; there are no anchors, includes or
      expressions. The first line `# yaml-language-server: $schema=../src/main/resources/job.schema.json` lets editors
      complete and check.

      In a key, `*` stands for a name of your own and `[]` for each item of a list; **bold** keys must be there. A *code*
      is either a heading, whose values are the codes, or `{ column: heading, values: { theirs: OURS } }`, or
      `{ fixed: CODE }` for every row.

      This page is made from `src/main/resources/job.schema.json`; change that, and run
      `./mvnw -q test -Dtest=JobFilePageTest -Ddocs.write=true`.
      """;

  private final JsonNode schema;
  private final List<JsonNode> jobs;
  private final StringBuilder page = new StringBuilder();

  private JobFilePage(JsonNode schema, List<JsonNode> jobs) {
    this.schema = schema;
    this.jobs = jobs;
  }

  static String text() throws java.io.IOException {
    List<JsonNode> jobs = new ArrayList<>();
    for (String job :
        List.of("sectordeal-zorg-den-haag", "regionaal-contactpunt", "esf-in-z-leuven")) {
      jobs.add(new YAMLMapper().readTree(Files.readAllBytes(Path.of("jobs", job + ".yaml"))));
    }
    byte[] schema = Files.readAllBytes(Path.of("src/main/resources/job.schema.json"));
    return new JobFilePage(new JsonMapper().readTree(schema), jobs).write();
  }

  private String write() {
    page.append(INTRODUCTION);
    schema
        .get("properties")
        .properties()
        .forEach(
            heading -> {
              JsonNode value = heading.getValue();
              page.append("\n## ")
                  .append(heading.getKey())
                  .append("\n\n")
                  .append(text(value, "description"))
                  .append("\n\n");
              page.append("| key | meaning | default | example |\n|---|---|---|---|\n");
              below(value, "", jobs.stream().map(job -> job.path(heading.getKey())).toList());
            });
    return page.toString();
  }

  /**
   * One line per key, each followed by those below it; then what names of one's own and list items
   * hold.
   */
  private void below(JsonNode node, String key, List<JsonNode> examples) {
    node.path("properties")
        .properties()
        .forEach(
            entry -> {
              String below = key.isEmpty() ? entry.getKey() : key + "." + entry.getKey();
              List<JsonNode> values =
                  examples.stream().map(value -> value.path(entry.getKey())).toList();
              line(
                  below, contains(node.path("required"), entry.getKey()), entry.getValue(), values);
              below(resolved(entry.getValue()), below, values);
            });
    if (node.path("additionalProperties").has("properties")) {
      below(node.get("additionalProperties"), key.isEmpty() ? "*" : key + ".*", children(examples));
    }
    if (node.path("items").has("properties")) {
      below(node.get("items"), key + "[]", children(examples));
    }
  }

  private void line(String key, boolean must, JsonNode node, List<JsonNode> examples) {
    String name = must ? "**`" + key + "`**" : "`" + key + "`";
    page.append("| ").append(name);
    page.append(" | ").append(cell(meaning(node)));
    page.append(" | ").append(node.has("default") ? code(flow(node.get("default"))) : "");
    page.append(" | ").append(example(resolved(node), examples)).append(" |\n");
  }

  private String meaning(JsonNode node) {
    String text = text(node, "description");
    JsonNode resolved = resolved(node);
    String meaning = text.isEmpty() ? text(resolved, "description") : text;
    if (resolved.has("enum")) {
      List<String> words = new ArrayList<>();
      resolved.get("enum").forEach(word -> words.add(code(word.asString().replace("\t", "tab"))));
      meaning += " One of " + String.join(", ", words.stream().distinct().toList()) + ".";
    }
    return node.path("$ref").asString("").endsWith("/code") ? meaning + " (code)" : meaning;
  }

  /** The first value that a job gives, unless it is too long to help. */
  private static String example(JsonNode node, List<JsonNode> examples) {
    if (node.has("properties") || node.path("additionalProperties").has("properties")) {
      return "";
    }
    for (JsonNode value : all(examples)) {
      String text = flow(value);
      if (text.length() <= LONGEST_EXAMPLE) {
        return code(text);
      }
      if (value.has("column")) {
        return code("{ column: " + value.get("column").asString() + ", values: { … } }");
      }
    }
    return "";
  }

  private static List<JsonNode> all(List<JsonNode> examples) {
    return examples.stream().filter(value -> !value.isMissingNode()).toList();
  }

  private static List<JsonNode> children(List<JsonNode> examples) {
    List<JsonNode> children = new ArrayList<>();
    all(examples).forEach(value -> value.forEach(children::add));
    return children;
  }

  /** As one would write it on a line. */
  private static String flow(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> parts.add(flow(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (value.isObject()) {
      value
          .properties()
          .forEach(entry -> parts.add(entry.getKey() + ": " + flow(entry.getValue())));
      return "{ " + String.join(", ", parts) + " }";
    }
    boolean quoted = value.isString() && value.asString().matches(".*[\\\\*;,:].*|\\d.*-.*");
    return quoted ? "\"" + value.asString().replace("\\", "\\\\") + "\"" : value.asString();
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : schema.at(reference.substring(1));
  }

  private static boolean contains(JsonNode list, String word) {
    for (JsonNode item : list) {
      if (item.asString().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  private static String code(String text) {
    return "`" + cell(text) + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
