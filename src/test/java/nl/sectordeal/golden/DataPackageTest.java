package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code datapackage.json} says what is in the files, and that is in them. */
class DataPackageTest {
  private static final Path STANDARD =
      Path.of("src/test/resources/frictionless/tabular-data-package.json");

  private static final Set<String> NUMBERS = Set.of("integer", "number");

  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void every_csv_file_is_described_and_no_other(String job) {
    GoldenRun run = GoldenRun.of(job);

    List<String> paths = new ArrayList<>();
    resources(run).forEach(resource -> paths.add(resource.get("path").asString()));

    assertThat(paths)
        .containsExactlyInAnyOrderElementsOf(
            run.files().stream().filter(file -> file.endsWith(".csv")).toList())
        .contains("decisions.csv", "koppelingen.csv", "plaatsingen.csv", "tabellen/overzicht.csv");
  }

  /** The names are those that the standard asks for. */
  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void it_is_a_tabular_data_package(String job) {
    GoldenRun run = GoldenRun.of(job);
    JsonNode root = root(run);
    Set<String> names = new HashSet<>();

    assertThat(root.get("profile").asString()).isEqualTo("tabular-data-package");
    String month = GoldenRun.of(job).folder().getParent().getFileName().toString();
    assertThat(root.get("name").asString()).isEqualTo(job + "-" + month);
    assertThat(Instant.parse(root.get("created").asString())).isNotNull();
    for (JsonNode resource : root.get("resources")) {
      assertThat(resource.get("profile").asString()).isEqualTo("tabular-data-resource");
      assertThat(resource.get("name").asString()).matches("[-a-z0-9._/]+");
      assertThat(names.add(resource.get("name").asString())).isTrue();
    }
  }

  /** The schema is the standard's own, of version 1, without its notes and examples. */
  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void it_holds_to_the_schema_of_the_standard(String job) throws IOException {
    Schema standard =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(STANDARD));

    assertThat(standard.validate(GoldenRun.of(job).text("datapackage.json"), InputFormat.JSON))
        .isEmpty();
    assertThat(standard.validate("{\"profile\": \"tabular-data-package\"}", InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void every_column_is_described_in_both_languages_and_every_number_has_its_unit(String job) {
    for (JsonNode resource : resources(GoldenRun.of(job))) {
      assertDescribed(resource, resource.get("path").asString());
      for (JsonNode field : resource.get("schema").get("fields")) {
        String name = resource.get("path").asString() + " " + field.get("name").asString();
        assertDescribed(field, name);
        assertThat(field.has("unit"))
            .as("a unit of " + name)
            .isEqualTo(NUMBERS.contains(field.get("type").asString()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void every_value_is_what_its_column_says(String job) throws IOException, CsvException {
    GoldenRun run = GoldenRun.of(job);
    for (JsonNode resource : resources(run)) {
      List<String[]> lines = lines(run, resource);
      List<JsonNode> fields = new ArrayList<>();
      resource.get("schema").get("fields").forEach(fields::add);

      assertThat(lines.get(0))
          .as(resource.get("path").asString())
          .containsExactly(
              fields.stream().map(field -> field.get("name").asString()).toArray(String[]::new));
      Set<String> missing = missing(resource);
      for (String[] line : lines.subList(1, lines.size())) {
        assertThat(line).hasSameSizeAs(lines.get(0));
        for (int i = 0; i < line.length; i++) {
          assertFits(line[i], fields.get(i), missing);
        }
      }
    }
  }

  /** What is hidden in the workbook is hidden here. */
  @ParameterizedTest
  @MethodSource(GoldenRun.JOBS)
  void no_table_shows_a_small_count(String job) throws IOException, CsvException {
    GoldenRun run = GoldenRun.of(job);
    Map<String, Integer> hidden = new TreeMap<>();
    for (JsonNode resource : resources(run)) {
      String path = resource.get("path").asString();
      List<String[]> lines = lines(run, resource);
      int counted = List.of(lines.get(0)).indexOf("counted");
      if (path.startsWith("tabellen/") && counted >= 0) {
        for (String[] line : lines.subList(1, lines.size())) {
          assertThat(line[counted]).as(path).doesNotMatch("[1-4]");
          hidden.merge(path, line[counted].matches("<5|x") ? 1 : 0, Integer::sum);
        }
      }
    }
    assertThat(hidden).containsKey("tabellen/overzicht.csv");
    assertThat(hidden.values().stream().mapToInt(Integer::intValue).sum()).isPositive();
  }

  private static void assertDescribed(JsonNode node, String name) {
    assertThat(node.path("description").asString("")).as("description of " + name).endsWith(".");
    assertThat(node.path("en").path("description").asString(""))
        .as("English description of " + name)
        .endsWith(".");
  }

  private static void assertFits(String value, JsonNode field, Set<String> missing) {
    String name = field.get("name").asString();
    if (missing.contains(value)) {
      assertThat(field.path("constraints").path("required").asBoolean(false)).as(name).isFalse();
      return;
    }
    assertThatCode(() -> parse(value, field.get("type").asString()))
        .as(name + " " + value)
        .doesNotThrowAnyException();
    JsonNode allowed = field.path("constraints").path("enum");
    if (allowed.isArray()) {
      assertThat(texts(allowed)).as(name).contains(value);
      assertThat(field.get("codes").size()).as("texts of the codes of " + name).isPositive();
    }
  }

  private static Object parse(String value, String type) {
    return switch (type) {
      case "integer" -> Long.valueOf(value);
      case "number" -> new BigDecimal(value);
      case "date" -> LocalDate.parse(value);
      case "datetime" -> Instant.parse(value);
      case "yearmonth" -> YearMonth.parse(value);
      case "year" -> Year.parse(value);
      case "string" -> value;
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static Set<String> missing(JsonNode resource) {
    JsonNode own = resource.get("schema").path("missingValues");
    return own.isArray() ? texts(own) : Set.of("");
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new HashSet<>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  private static List<String[]> lines(GoldenRun run, JsonNode resource)
      throws IOException, CsvException {
    try (Reader file = Files.newBufferedReader(run.file(resource.get("path").asString()))) {
      return new CSVReaderBuilder(file)
          .withCSVParser(new RFC4180ParserBuilder().build())
          .build()
          .readAll();
    }
  }

  private static JsonNode resources(GoldenRun run) {
    return root(run).get("resources");
  }

  private static JsonNode root(GoldenRun run) {
    return JsonMapper.builder().build().readTree(run.text("datapackage.json"));
  }
}
