package nl.sectordeal.report.machine;

import java.util.List;
import java.util.SortedMap;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.EuroFigure.EuroTie;
import nl.sectordeal.measure.euro.OrderFigure;
import nl.sectordeal.measure.euro.Sum;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A figure in euros as {@code run.json} has it: amounts to the cent, each the sum of {@code
 * counted} over lines of {@code bedragen.csv}; under {@code decisions} the number of placements
 * that they are of.
 */
final class EuroJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Keys of a figure that stand beside amounts and counts alike. */
  private static final List<String> OF_BOTH = List.of("id", "title", "period", "unit", "promised");

  private EuroJson() {}

  /**
   * The figure.
   *
   * @param counts the same measure as a count of its decisions
   */
  static ObjectNode figure(EuroFigure euro, ObjectNode counts) {
    ObjectNode node = JSON.createObjectNode();
    node.set("id", counts.path("id"));
    node.set("title", counts.path("title"));
    node.set("period", counts.path("period"));
    node.set("unit", counts.path("unit"));
    node.put("counted", euro.counted().counted())
        .put("provisional", euro.provisional().counted())
        .put("held", euro.held().counted())
        .put("above", euro.counted().above())
        .put("promised", euro.promised());
    node.set("by_group", sums(euro.byGroup()));
    node.set("by_month", sums(euro.byMonth()));
    ArrayNode orders = node.putArray("orders");
    euro.orders().forEach(order -> orders.add(order(order)));
    OF_BOTH.forEach(counts::remove);
    node.set("decisions", counts);
    return node;
  }

  private static ObjectNode sums(SortedMap<String, Sum> sums) {
    ObjectNode node = JSON.createObjectNode();
    sums.forEach((name, sum) -> node.put(name, sum.counted()));
    return node;
  }

  private static ObjectNode order(OrderFigure figure) {
    return JSON.createObjectNode()
        .put("id", figure.order().id())
        .put("kvk", figure.order().employer())
        .put("from", figure.order().from().toString())
        .put("until", figure.order().until().toString())
        .put("promised", figure.order().owed())
        .put("counted", figure.done().counted())
        .put("provisional", figure.provisional().counted())
        .put("held", figure.held().counted())
        .put("above", figure.done().above())
        .put("open", figure.open());
  }

  static ObjectNode tie(EuroTie tie) {
    return JSON.createObjectNode()
        .put("name", tie.name())
        .put("left", tie.left())
        .put("right", tie.right())
        .put("holds", tie.holds());
  }
}
