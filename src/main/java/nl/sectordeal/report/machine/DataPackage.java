package nl.sectordeal.report.machine;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.DataTable;
import nl.sectordeal.report.MonthlyReport.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code datapackage.json}: what is in each CSV file, as a Frictionless tabular data package
 * (gegevensbeschrijving). Descriptions are Dutch, with the same in English under {@code en}; units
 * and the texts of codes are properties of our own, which the standard leaves room for.
 */
public final class DataPackage {
  public static final String FILE = "datapackage.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  private final Header header;
  private final Texts dutch;

  /** A description of the files of this run. */
  public DataPackage(Header header) {
    this.header = header;
    Locale language = header.language();
    // Dutch as the job has it, whatever the language of the report.
    this.dutch = Texts.in(language.getLanguage().equals("nl") ? language : Texts.DUTCH);
  }

  /**
   * Writes the description of the long lists and of these tables, in place of an earlier one.
   *
   * @param fund how the job counts for the fund; null when there are no files for it
   */
  public void write(List<DataTable> tables, @Nullable EsfTerms fund, Path file) throws IOException {
    ObjectNode root = about();
    ArrayNode resources = root.putArray("resources");
    DataFields.lists().forEach((name, fields) -> resources.add(list(name, fields)));
    if (fund != null) {
      DataFields.fund()
          .forEach(
              (name, fields) -> {
                ObjectNode resource = list(name, fields);
                ShadowLabel.put(resource, fund);
                resources.add(resource);
              });
    }
    if (Files.exists(file.resolveSibling(AmountCsv.FILE))) {
      resources.add(list("bedragen", DataFields.amounts()));
    }
    tables.forEach(table -> resources.add(table(table)));
    Files.writeString(file, JsonText.of(root));
  }

  private ObjectNode about() {
    ObjectNode root =
        JSON.createObjectNode()
            .put("profile", "tabular-data-package")
            .put("name", header.job() + "-" + header.month())
            .put("id", header.runId())
            .put("title", header.title() + " – " + header.month());
    if (header.version() != null) {
      root.put("version", header.version().toString());
    }
    root.put("created", header.asKnownAt().toString());
    describe(root, "F.package");
    return root;
  }

  private ObjectNode list(String name, List<DataField> fields) {
    ObjectNode resource = resource(name, name + ".csv");
    describe(resource, "F." + name);
    ArrayNode described = resource.putObject("schema").putArray("fields");
    for (DataField field : fields) {
      ObjectNode node = field(field, field.name());
      describe(node, "F." + name + "." + field.name());
      addUnitAndCodes(node, field);
      described.add(node);
    }
    return resource;
  }

  private ObjectNode table(DataTable table) {
    String path = TableCsv.path(table);
    ObjectNode resource = resource(path.substring(0, path.lastIndexOf('.')), path);
    resource.put("title", dutch.get("W.sheet." + table.name()));
    describe(resource, "F.table." + table.name());
    ObjectNode schema = resource.putObject("schema");
    ArrayNode described = schema.putArray("fields");
    for (int i = 0; i < table.columns().size(); i++) {
      DataTable.Column column = table.columns().get(i);
      DataField field = DataFields.ofColumn(column, hasAmounts(table, i));
      ObjectNode node = field(field, TableCsv.name(column));
      node.put("title", dutch.get("W.column." + column.name()));
      describe(node, "F.column." + column.name());
      addUnitAndCodes(node, field);
      addCodes(node, table, i);
      described.add(node);
    }
    ArrayNode missing = schema.putArray("missingValues");
    missing.add("").add("x").add("awaited");
    if (table.smallestCell() > 1) {
      missing.add("<" + table.smallestCell());
    }
    return resource;
  }

  private static ObjectNode resource(String name, String path) {
    return JSON.createObjectNode()
        .put("profile", "tabular-data-resource")
        .put("name", name)
        .put("path", path)
        .put("format", "csv")
        .put("mediatype", "text/csv")
        .put("encoding", "utf-8");
  }

  private static ObjectNode field(DataField field, String name) {
    ObjectNode node = JSON.createObjectNode().put("name", name).put("type", field.type().word());
    ObjectNode constraints = JSON.createObjectNode();
    if (field.required()) {
      constraints.put("required", true);
    }
    if (!field.codes().isEmpty()) {
      ArrayNode codes = constraints.putArray("enum");
      field.codes().forEach(codes::add);
    }
    if (!constraints.isEmpty()) {
      node.set("constraints", constraints);
    }
    return node;
  }

  /** In Dutch, and in English beside it; a column that has no text yet has none. */
  private void describe(ObjectNode node, String key) {
    if (dutch.has(key)) {
      node.put("description", dutch.get(key));
      node.putObject("en").put("description", ENGLISH.get(key));
    }
  }

  private void addUnitAndCodes(ObjectNode node, DataField field) {
    String unit = field.unit();
    if (unit != null) {
      node.put("unit", dutch.get("F.unit." + unit));
      node.withObject("/en").put("unit", ENGLISH.get("F.unit." + unit));
    }
    if (!field.codes().isEmpty()) {
      ArrayNode codes = node.putArray("codes");
      for (String code : field.codes()) {
        String key = field.codeTexts() + code;
        codes.add(
            JSON.createObjectNode()
                .put("code", code)
                .put("text", dutch.get(key))
                .put("en", ENGLISH.get(key)));
      }
    }
  }

  /** The codes that stand in a column, with their texts as the workbook has them. */
  private static void addCodes(ObjectNode node, DataTable table, int column) {
    Map<String, String> codes = new TreeMap<>();
    for (@Nullable Object[] row : table.rows()) {
      if (row[column] instanceof Code code) {
        codes.putIfAbsent(code.code(), code.text());
      }
    }
    if (!codes.isEmpty()) {
      ArrayNode listed = node.putArray("codes");
      codes.forEach(
          (code, text) -> listed.add(JSON.createObjectNode().put("code", code).put("text", text)));
    }
  }

  /** Whether amounts stand in a column, which counts may stand in beside them. */
  private static boolean hasAmounts(DataTable table, int column) {
    return table.rows().stream().anyMatch(row -> row[column] instanceof BigDecimal);
  }
}
