package nl.sectordeal.period;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The Dutch names of the months, whole or cut off (maandnaam). */
public final class MonthName {
  private static final List<String> BEGINS =
      List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final int SHORTEST = 3;

  private MonthName() {}

  /**
   * The month of a name such as maart, mrt or sept; null when it is none. Three letters tell.
   *
   * @param name letters only
   */
  public static @Nullable Month find(String name) {
    if (name.length() < SHORTEST) {
      return null;
    }
    String begin = name.toLowerCase(Locale.ROOT).substring(0, SHORTEST);
    int month = BEGINS.indexOf(begin.equals("mrt") ? "maa" : begin);
    return month < 0 ? null : Month.of(month + 1);
  }
}
