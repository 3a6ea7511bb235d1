package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A placement that counts, as far as its value depends on it (werk).
 *
 * @param person number of the person
 * @param outcome id of the placement
 * @param employer KvK number; null when unknown
 * @param group group code on the start
 * @param end last day, or the planned one; null: open
 * @param hours a week; null when unknown
 */
public record Work(
    String person,
    String outcome,
    @Nullable String employer,
    String group,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable BigDecimal hours) {}
