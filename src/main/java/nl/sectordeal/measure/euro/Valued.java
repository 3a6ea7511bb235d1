package nl.sectordeal.measure.euro;

import java.math.BigDecimal;

/**
 * What one placement is worth for one order (waarde).
 *
 * @param block code of the building block
 * @param months that count, with a part of a month as a fraction
 * @param amount euros to the cent
 */
public record Valued(Order order, Work work, String block, BigDecimal months, BigDecimal amount) {}
