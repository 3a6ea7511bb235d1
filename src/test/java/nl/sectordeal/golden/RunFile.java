package nl.sectordeal.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures that {@code run.json} tells; of those in euros the numbers of their decisions. */
record RunFile(LocalDate peildatum, List<Told> figures) {
  static final String EURO = "euro";

  /** One figure as told; maps by the labels of the file. */
  record Told(
      String measure,
      String title,
      String period,
      String unit,
      int counted,
      int low,
      int high,
      int provisional,
      int held,
      int notDurable,
      Integer promised,
      Map<String, Integer> byGroup,
      Map<String, Integer> byMonth,
      Map<String, Integer> byReason,
      Map<String, Integer> employers) {
    @Override
    public String toString() {
      return measure + " " + period;
    }
  }

  static RunFile of(GoldenRun run) {
    List<Told> figures = new ArrayList<>();
    JsonNode root = new JsonMapper().readTree(run.text("run.json"));
    for (JsonNode node : root.get("measures")) {
      figures.add(figure(node));
    }
    return new RunFile(LocalDate.parse(root.get("peildatum").asString()), figures);
  }

  Told figure(String measure, String period) {
    return figures.stream()
        .filter(figure -> figure.measure().equals(measure) && figure.period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private static Told figure(JsonNode node) {
    Map<String, Integer> employers = new TreeMap<>();
    for (JsonNode employer : node.path("employers")) {
      employers.put(employer.get("kvk").asString(), employer.get("counted").asInt());
    }
    String unit = node.get("unit").asString();
    JsonNode numbers = unit.equals(EURO) ? node.get("decisions") : node;
    return new Told(
        node.get("id").asString(),
        node.get("title").asString(),
        node.get("period").asString(),
        unit,
        numbers.get("counted").asInt(),
        numbers.get("low").asInt(),
        numbers.get("high").asInt(),
        numbers.get("provisional").asInt(),
        numbers.get("held").asInt(),
        numbers.path("not_durable").asInt(0),
        node.get("promised").isNull() ? null : node.get("promised").asInt(),
        counts(numbers.get("by_group")),
        counts(numbers.get("by_month")),
        counts(numbers.get("by_reason")),
        employers);
  }

  private static Map<String, Integer> counts(JsonNode node) {
    Map<String, Integer> counts = new TreeMap<>();
    node.properties().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
    return counts;
  }
}
