package nl.sectordeal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.Remark;
import org.jspecify.annotations.Nullable;

/**
 * An amount as {@code bedragen.csv} has it (geschreven bedrag).
 *
 * @param order name of the order; empty when there is none
 * @param reckoned what it was reckoned with; null when it is worth nothing
 * @param amount euros to the cent
 * @param counted what of it counts towards what the order asks
 * @param remarks why it is worth nothing, or less than it seems
 */
public record WrittenAmount(
    String measure,
    String person,
    String outcome,
    String order,
    Verdict verdict,
    String group,
    @Nullable Reckoned reckoned,
    BigDecimal amount,
    BigDecimal counted,
    Set<Remark> remarks) {

  /**
   * What an amount was reckoned with.
   *
   * @param first first day that counts
   * @param last last day that counts
   * @param price block, euros for a year and full hours
   * @param onTop what comes on top, and costs
   * @param hours a week that count
   */
  public record Reckoned(
      LocalDate first, LocalDate last, String price, String onTop, String hours) {}
}
