package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How placements of a measure are turned into euros (afspraken in euro).
 *
 * @param measure id of the measure whose decisions are valued
 * @param blockOf code of the building block by group code
 * @param bonuses what comes on top, in the order of the job file
 * @param unlimited what a placement has whose months count without limit; null: none has
 * @param hours what hours are worth
 * @param proration how a part of a year is reckoned
 * @param earlierMonths so many months before an order somebody may have begun
 * @param cap whether an order may be more than filled
 * @param orders in the order of the job file
 */
public record EuroTerms(
    String measure,
    BuildingBlocks blocks,
    Map<String, String> blockOf,
    List<Bonus> bonuses,
    @Nullable Having unlimited,
    Hours hours,
    Proration proration,
    int earlierMonths,
    Cap cap,
    List<Order> orders) {
  public EuroTerms {
    blockOf = Map.copyOf(blockOf);
    bonuses = List.copyOf(bonuses);
    orders = List.copyOf(orders);
  }

  /**
   * What comes on top of a block.
   *
   * @param code in the table
   */
  public record Bonus(String code, Having having) {}

  /**
   * Hours a week.
   *
   * @param full those that the table's amounts are for
   * @param most those of one person that count at most, over all placements at a time
   */
  public record Hours(BigDecimal full, BigDecimal most) {}

  /** Whether more than what an order asks counts. */
  public enum Cap {
    /** What is above the obligation is told apart, and stands in no total. */
    OBLIGATION,
    /** Everything counts. */
    NONE
  }
}
