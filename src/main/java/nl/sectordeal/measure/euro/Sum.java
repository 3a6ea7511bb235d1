package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Amounts together (som).
 *
 * @param placements that are worth anything
 * @param counted euros to the cent that count towards what orders ask
 * @param above euros that are more than orders ask
 */
public record Sum(int placements, BigDecimal counted, BigDecimal above) {
  /** Of nothing. */
  public static final Sum NONE = new Sum(0, new BigDecimal("0.00"), new BigDecimal("0.00"));

  static Sum of(Collection<Valued> values) {
    Sum sum = NONE;
    for (Valued value : values) {
      sum = sum.plus(value);
    }
    return sum;
  }

  Sum plus(Valued value) {
    return plus(value.amount(), value.counted());
  }

  /**
   * With one placement more.
   *
   * @param worth euros to the cent; a placement that is worth nothing is not one more
   * @param counting what of it counts towards what the order asks
   */
  public Sum plus(BigDecimal worth, BigDecimal counting) {
    return new Sum(
        placements + (worth.signum() > 0 ? 1 : 0),
        counted.add(counting),
        above.add(worth.subtract(counting)));
  }
}
