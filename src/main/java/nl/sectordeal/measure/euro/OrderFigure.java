package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an order asks and what stands against it (stand van een opdracht).
 *
 * @param measure id of the measure
 * @param placements that were valued for it
 * @param amount their sum in euros to the cent, also where it is more than what is owed
 */
public record OrderFigure(String measure, Order order, int placements, BigDecimal amount) {

  /** One line for each order, in the order of the job file. */
  public static List<OrderFigure> of(EuroTerms terms, List<Valued> values) {
    Map<String, List<Valued>> byOrder = new LinkedHashMap<>();
    terms.orders().forEach(order -> byOrder.put(order.id(), new ArrayList<>()));
    values.forEach(
        value -> byOrder.computeIfAbsent(value.order().id(), id -> new ArrayList<>()).add(value));
    List<OrderFigure> figures = new ArrayList<>();
    for (Order order : terms.orders()) {
      List<Valued> own = byOrder.getOrDefault(order.id(), List.of());
      BigDecimal amount =
          own.stream().map(Valued::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
      figures.add(new OrderFigure(terms.measure(), order, own.size(), amount));
    }
    return List.copyOf(figures);
  }

  /** What is still owed, in euros; zero when all is done. */
  public BigDecimal open() {
    return order.owed().subtract(amount).max(new BigDecimal("0.00"));
  }
}
