package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.sectordeal.measure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A placement that counts or may count, as far as its value depends on it (werk).
 *
 * @param period of the decision about it
 * @param person number of the person
 * @param outcome id of the placement
 * @param verdict whether it counts; never NOT_COUNTED
 * @param date of the decision, which tells its month
 * @param employer KvK number; null when unknown
 * @param group group code of the decision
 * @param end last day, or the planned one; null: open
 * @param hours a week; null when unknown
 * @param attributes code by name
 */
public record Work(
    String period,
    String person,
    String outcome,
    Verdict verdict,
    LocalDate date,
    @Nullable String employer,
    String group,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable BigDecimal hours,
    Map<String, String> attributes) {
  public Work {
    attributes = Map.copyOf(attributes);
  }
}
