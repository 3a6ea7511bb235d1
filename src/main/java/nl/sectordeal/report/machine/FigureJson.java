package nl.sectordeal.report.machine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.measure.CrossTable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A figure as {@code run.json} has it; what does not apply to it is left out. */
final class FigureJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Enough for a share to be compared to a tenth of a per cent. */
  private static final int SHARE_DECIMALS = 4;

  private FigureJson() {}

  static ObjectNode figure(Figure figure) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("id", figure.measure())
            .put("title", figure.title())
            .put("period", figure.period())
            .put("unit", figure.unit().name().toLowerCase(Locale.ROOT))
            .put("counted", figure.counted())
            .put("provisional", figure.provisional())
            .put("held", figure.held())
            .put("low", figure.low())
            .put("high", figure.high())
            .put("promised", figure.promised());
    if (figure.unit() == Unit.SHARE) {
      node.put("not_durable", figure.notDurable()).put("share", share(figure));
    }
    node.set("by_group", counts(figure.byGroup()));
    node.set("by_month", counts(figure.byMonth()));
    node.set("by_partner", counts(figure.byOwner()));
    node.set("by_reason", counts(figure.reasons()));
    addEvidence(node, figure.evidence());
    addForecast(node, figure.forecast());
    CrossTable table = figure.table();
    if (table != null) {
      node.set("table", table(table));
    }
    if (!figure.employers().isEmpty()) {
      ArrayNode employers = node.putArray("employers");
      figure.employers().forEach(employer -> employers.add(employer(employer)));
    }
    return node;
  }

  private static void addEvidence(ObjectNode node, Figure.@Nullable Evidence evidence) {
    if (evidence != null) {
      node.putObject("evidence")
          .put("audit_proof", evidence.auditProof())
          .put("open", evidence.open())
          .put("late", evidence.late())
          .put("until", Plain.date(evidence.until()));
    }
  }

  private static void addForecast(ObjectNode node, Figure.@Nullable Forecast forecast) {
    if (forecast != null) {
      node.putObject("forecast").put("low", forecast.low()).put("high", forecast.high());
    }
  }

  private static ObjectNode table(CrossTable table) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("rows", table.by().rows().attribute())
            .put("columns", table.by().columns().attribute());
    ArrayNode cells = node.putArray("cells");
    table
        .counts()
        .forEach(
            (crossing, count) ->
                cells
                    .addObject()
                    .put("row", crossing.row())
                    .put("column", crossing.column())
                    .put("counted", count));
    return node;
  }

  /** Null while no cohort is mature. */
  private static @Nullable BigDecimal share(Figure figure) {
    int mature = figure.counted() + figure.notDurable();
    return mature == 0
        ? null
        : BigDecimal.valueOf(figure.counted())
            .divide(BigDecimal.valueOf(mature), SHARE_DECIMALS, RoundingMode.HALF_UP);
  }

  private static ObjectNode counts(Map<?, Integer> counts) {
    ObjectNode node = JSON.createObjectNode();
    counts.forEach((name, count) -> node.put(name.toString(), count));
    return node;
  }

  private static ObjectNode employer(Figure.EmployerFigure employer) {
    return JSON.createObjectNode()
        .put("kvk", employer.kvk())
        .put("promised", employer.promised())
        .put("counted", employer.counted());
  }
}
