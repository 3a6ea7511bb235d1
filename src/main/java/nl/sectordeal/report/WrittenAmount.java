package nl.sectordeal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.sectordeal.measure.Verdict;

/**
 * An amount as {@code bedragen.csv} has it (geschreven bedrag).
 *
 * @param order name of the order; empty when there is none
 * @param basis what it was reckoned with, from the block to the costs, as written
 * @param last last day that counts; empty when nothing was reckoned
 * @param amount euros to the cent
 * @param counted what of it counts towards what the order asks
 */
public record WrittenAmount(
    String measure,
    String period,
    String person,
    String outcome,
    String order,
    Verdict verdict,
    LocalDate date,
    String group,
    List<String> basis,
    String last,
    BigDecimal amount,
    BigDecimal counted) {
  public WrittenAmount {
    basis = List.copyOf(basis);
  }
}
