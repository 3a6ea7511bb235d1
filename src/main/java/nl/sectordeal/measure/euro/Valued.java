package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import nl.sectordeal.period.Stretch;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What one placement is worth for one order (waarde).
 *
 * @param order null when there is none
 * @param basis what it was reckoned with; null when it is worth nothing
 * @param amount euros to the cent
 * @param counted what of it counts towards what the order asks
 * @param remarks why it is worth nothing, or less than it seems
 */
public record Valued(
    Work work,
    @Nullable Order order,
    @Nullable Basis basis,
    BigDecimal amount,
    BigDecimal counted,
    Set<Remark> remarks) {

  /**
   * What an amount is reckoned with: {@code perYear x hours / full x months / 12 + costs}.
   *
   * @param block code of the building block
   * @param bonuses codes of what comes on top
   * @param stretch first to last day that counts, before any limit to the months; of days between
   *     them, those on which another contract counts are not in the months
   * @param perYear euros for a year of full hours, with what comes on top
   * @param hours a week that count
   * @param exactMonths that count, as a fraction
   * @param mostMonths of the block; null: no limit
   * @param costs euros that come on top once
   */
  public record Basis(
      String block,
      List<String> bonuses,
      Stretch stretch,
      BigDecimal perYear,
      BigDecimal hours,
      BigDecimal full,
      BigFraction exactMonths,
      @Nullable Integer mostMonths,
      BigDecimal costs) {
    private static final int DECIMALS = 10;

    /** Months that count, a part of a month with ten decimals. */
    public BigDecimal months() {
      return exactMonths.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
    }
  }

  /** What is more than the order asks. */
  public BigDecimal above() {
    return amount.subtract(counted);
  }

  boolean isWorthAnything() {
    return amount.signum() > 0;
  }
}
