package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads what something cost, as partners write it (kosten). */
final class Costs {
  private static final Pattern EUROS = Pattern.compile("\\d{1,7}([.,]\\d{1,2})?");

  private Costs() {}

  /** Euros with a comma or a point before the cents; zero for anything else. */
  static BigDecimal read(String told) {
    return EUROS.matcher(told).matches() ? new BigDecimal(told.replace(',', '.')) : BigDecimal.ZERO;
  }
}
