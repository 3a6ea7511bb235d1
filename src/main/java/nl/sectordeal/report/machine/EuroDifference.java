package nl.sectordeal.report.machine;

import java.math.BigDecimal;
import java.util.Objects;
import nl.sectordeal.report.EuroChange;
import nl.sectordeal.report.EuroChange.EuroCause;
import nl.sectordeal.report.EuroChange.Euros;
import nl.sectordeal.report.EuroChange.MovedAmount;
import nl.sectordeal.report.WrittenAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures in euros in {@code difference.json}: causes, and the amounts that they are of. */
final class EuroDifference {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private EuroDifference() {}

  static ObjectNode figure(EuroChange change) {
    ObjectNode node =
        JSON.createObjectNode().put("measure", change.measure()).put("title", change.title());
    node.set("before", euros(change.before().euros()));
    node.set("after", euros(change.after().euros()));
    node.set("difference", euros(change.difference()));
    ArrayNode causes = node.putArray("causes");
    change.causes().forEach(cause -> causes.add(cause(cause)));
    return node;
  }

  private static ObjectNode cause(EuroCause cause) {
    ObjectNode node = JSON.createObjectNode().put("cause", cause.kind().name());
    node.put("decision", cause.decision() == null ? "" : cause.decision().kind().name());
    node.set("effect", euros(cause.effect()));
    ArrayNode amounts = node.putArray("amounts");
    cause.moved().forEach(moved -> amounts.add(moved(moved)));
    return node;
  }

  private static ObjectNode euros(Euros euros) {
    return JSON.createObjectNode()
        .put("counted", euros.counted())
        .put("provisional", euros.provisional())
        .put("held", euros.held());
  }

  private static ObjectNode moved(MovedAmount moved) {
    WrittenAmount newest =
        moved.after() == null ? Objects.requireNonNull(moved.before()) : moved.after();
    return JSON.createObjectNode()
        .put("person", newest.person())
        .put("outcome", newest.outcome())
        .put("order", newest.order())
        .put("before", counted(moved.before()))
        .put("after", counted(moved.after()));
  }

  private static BigDecimal counted(@Nullable WrittenAmount amount) {
    return amount == null ? NOTHING : amount.counted();
  }
}
