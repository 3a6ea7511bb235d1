package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a year of work of somebody of a group is worth, by the day on which an order was given
 * (bouwblokken).
 *
 * @param blocks of any dates
 * @param firstAlsoBefore whether orders from before the first table use that one
 */
public record BuildingBlocks(List<Block> blocks, boolean firstAlsoBefore) {

  /** What a line of the table is. */
  public enum Kind {
    /** The value of a group. */
    BLOCK,
    /** What comes on top of it, for a year of full hours likewise. */
    BONUS,
    /** What comes on top of it once, as much as it cost. */
    COST
  }

  /**
   * The value of one group, or what comes on top of it.
   *
   * @param code of the block, such as PW
   * @param perYear euros for a year of full hours; zero of a cost, which is told per placement
   * @param maxMonths months that count at most for one person; null: no limit
   * @param from first day on which orders are given that it holds for
   */
  public record Block(
      String code, Kind kind, BigDecimal perYear, @Nullable Integer maxMonths, LocalDate from) {}

  public BuildingBlocks {
    blocks = List.copyOf(blocks);
  }

  /** The value in force for an order that began on this day; null when there is none. */
  public @Nullable Block find(String code, LocalDate ordered) {
    Block inForce = null;
    Block first = null;
    for (Block block : blocks) {
      if (!block.code().equals(code)) {
        continue;
      }
      first = first == null || block.from().isBefore(first.from()) ? block : first;
      boolean begun = !block.from().isAfter(ordered);
      boolean later = inForce == null || block.from().isAfter(inForce.from());
      inForce = begun && later ? block : inForce;
    }
    return inForce == null && firstAlsoBefore ? first : inForce;
  }
}
