package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Work that a public body ordered of an employer, who owes social return for it (opdracht).
 *
 * @param id name of the order
 * @param employer KvK number, eight digits
 * @param sum euros
 * @param percent part of the sum that is owed
 * @param from first day; values are taken from the table in force then
 * @param until last day
 */
public record Order(
    String id,
    String employer,
    String name,
    BigDecimal sum,
    BigDecimal percent,
    LocalDate from,
    LocalDate until) {
  private static final int CENTS = 2;

  /** What is owed, in euros to the cent. */
  public BigDecimal owed() {
    return sum.multiply(percent).movePointLeft(2).setScale(CENTS, RoundingMode.HALF_UP);
  }
}
