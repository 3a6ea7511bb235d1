package nl.sectordeal.measure.euro;

import java.math.BigDecimal;

/**
 * What an order asks and what stands against it (stand van een opdracht).
 *
 * @param measure id of the measure
 * @param done by placements that count
 * @param provisional by those that may count later
 * @param held by those that wait for a person
 */
public record OrderFigure(String measure, Order order, Sum done, Sum provisional, Sum held) {
  /** What is still owed, in euros; zero when all is done. */
  public BigDecimal open() {
    return order.owed().subtract(done.counted()).max(new BigDecimal("0.00"));
  }
}
