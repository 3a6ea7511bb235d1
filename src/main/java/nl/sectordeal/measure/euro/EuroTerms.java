package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How placements of a measure are turned into euros (afspraken in euro).
 *
 * @param measure id of the measure whose counted placements are valued
 * @param blockOf code of the building block by group code
 * @param fullHours hours a week that the table's amounts are for
 * @param earlierMonths so many months before an order somebody may have begun
 * @param orders in the order of the job file
 */
public record EuroTerms(
    String measure,
    BuildingBlocks blocks,
    Map<String, String> blockOf,
    BigDecimal fullHours,
    int earlierMonths,
    List<Order> orders) {
  public EuroTerms {
    blockOf = Map.copyOf(blockOf);
    orders = List.copyOf(orders);
  }
}
