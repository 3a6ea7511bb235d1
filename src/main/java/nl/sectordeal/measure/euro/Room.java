package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.sectordeal.measure.euro.EuroTerms.Cap;

/** What orders still ask while they are being filled (ruimte). */
final class Room {
  private final Cap cap;
  private final Map<String, BigDecimal> left = new HashMap<>();

  Room(Cap cap) {
    this.cap = cap;
  }

  /** As much of an amount as the order still asks, which it asks no more then. */
  BigDecimal take(Order order, BigDecimal amount) {
    if (cap == Cap.NONE) {
      return amount;
    }
    BigDecimal asked = left.getOrDefault(order.id(), order.owed());
    BigDecimal taken = amount.min(asked);
    left.put(order.id(), asked.subtract(taken));
    return taken;
  }
}
