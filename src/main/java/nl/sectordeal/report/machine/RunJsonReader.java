package nl.sectordeal.report.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.WrittenRun;
import nl.sectordeal.report.WrittenRun.WrittenDelivery;
import nl.sectordeal.report.WrittenRun.WrittenFigure;
import nl.sectordeal.report.protect.Cell.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code run.json} back. */
public final class RunJsonReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<Part, String> PARTS =
      Map.of(Part.GROUP, "by_group", Part.MONTH, "by_month", Part.PARTNER, "by_partner");

  private RunJsonReader() {}

  /**
   * Reads the summary in a folder.
   *
   * @throws IOException when it is not there, or is no summary of a run
   */
  public static WrittenRun read(Path folder) throws IOException {
    return read(folder, root -> run(folder, root));
  }

  /**
   * Names of the orders of a measure, in their order; none where it was in no euros.
   *
   * @throws IOException when the summary is not there, or is no summary of a run
   */
  public static List<String> listOrders(Path folder, String measure) throws IOException {
    return read(folder, root -> orders(root, measure));
  }

  private static <T> T read(Path folder, Function<JsonNode, T> what) throws IOException {
    Path file = folder.resolve("run.json");
    try {
      return what.apply(JSON.readTree(Files.readString(file)));
    } catch (JacksonException | DateTimeException | IllegalArgumentException broken) {
      throw new IOException("the file " + file + " was not written by this program", broken);
    }
  }

  private static WrittenRun run(Path folder, JsonNode root) {
    List<WrittenFigure> figures = new ArrayList<>();
    root.required("measures").forEach(node -> figures.add(figure(node)));
    List<WrittenDelivery> deliveries = new ArrayList<>();
    root.required("deliveries").forEach(node -> deliveries.add(delivery(node)));
    JsonNode version = root.required("version");
    return new WrittenRun(
        folder,
        text(root, "job"),
        ReportMonth.parse(text(root, "month")),
        version.isNull() ? null : version.asInt(),
        Instant.parse(text(root, "as_known_at")),
        text(root, "program"),
        text(root, "job_file_sha256"),
        text(root, "run_id"),
        figures,
        deliveries);
  }

  private static List<String> orders(JsonNode root, String measure) {
    List<String> orders = new ArrayList<>();
    for (JsonNode figure : root.required("measures")) {
      if (text(figure, "id").equals(measure)) {
        figure.path("orders").forEach(order -> orders.add(text(order, "id")));
      }
    }
    return orders;
  }

  /** Of a figure in euros the counts stand apart. */
  private static WrittenFigure figure(JsonNode node) {
    JsonNode counts = node.path("decisions").isObject() ? node.required("decisions") : node;
    return new WrittenFigure(
        text(node, "id"),
        text(node, "title"),
        text(node, "period"),
        Unit.valueOf(text(node, "unit").toUpperCase(Locale.ROOT)),
        counts.required("counted").asInt(),
        counts.required("provisional").asInt(),
        counts.required("held").asInt(),
        node.path("not_durable").asInt(0),
        node.path("promised").isInt() ? Integer.valueOf(node.path("promised").asInt()) : null,
        parts(counts));
  }

  /** Employers are written where there are any. */
  private static SortedMap<Part, SortedMap<String, Integer>> parts(JsonNode counts) {
    SortedMap<Part, SortedMap<String, Integer>> parts = new TreeMap<>();
    PARTS.forEach(
        (part, name) -> {
          if (counts.has(name)) {
            SortedMap<String, Integer> labels = new TreeMap<>();
            counts
                .get(name)
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asInt()));
            parts.put(part, labels);
          }
        });
    SortedMap<String, Integer> employers = new TreeMap<>();
    counts
        .path("employers")
        .forEach(one -> employers.put(text(one, "kvk"), one.required("counted").asInt()));
    parts.put(Part.EMPLOYER, employers);
    return parts;
  }

  private static WrittenDelivery delivery(JsonNode node) {
    return new WrittenDelivery(
        text(node, "source"),
        text(node, "sender"),
        text(node, "file"),
        text(node, "sha256"),
        text(node, "status"));
  }

  private static String text(JsonNode node, String name) {
    return node.required(name).asString();
  }
}
