package nl.sectordeal.measure;

import java.math.BigInteger;
import java.util.List;
import nl.sectordeal.measure.Figure.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * Expects a count at the end of a period from its months so far (prognose).
 *
 * <p>The band is {@code counted + r x mean +- 1.28 x s x sqrt(r + r x r / n)}: r months left, mean
 * and standard deviation s (with n - 1) of the last n months, 1.28 for a band of 80 %. It is worked
 * out in whole numbers, over the common denominator {@code 100 n (n - 1)}, so that rounding outward
 * never turns on the last bit of a fraction.
 */
final class Forecaster {

  private static final int MOST_MONTHS = 12;
  private static final int LEAST_MONTHS = 6;
  private static final long HUNDREDTHS = 100;
  private static final long BAND_IN_HUNDREDTHS = 128;

  private Forecaster() {}

  /**
   * Null when there are fewer than six full months or none is left.
   *
   * @param counts per full month since the period's start, in order, zeros included; the last
   *     twelve are used
   */
  static @Nullable Forecast forecast(int counted, List<Integer> counts, long monthsLeft) {
    List<Integer> last = counts.subList(Math.max(0, counts.size() - MOST_MONTHS), counts.size());
    if (last.size() < LEAST_MONTHS || monthsLeft <= 0) {
      return null;
    }
    long n = last.size();
    long denominator = HUNDREDTHS * n * (n - 1);
    long middle = HUNDREDTHS * (n - 1) * (n * counted + monthsLeft * sum(last));
    long band = ceilingOfRoot(bandSquared(last, monthsLeft));
    long low = Math.floorDiv(middle - band, denominator);
    long high = -Math.floorDiv(-middle - band, denominator);
    return new Forecast(Math.toIntExact(Math.max(counted, low)), Math.toIntExact(high));
  }

  /** Square of half the band's width, times the square of the denominator. */
  private static BigInteger bandSquared(List<Integer> counts, long monthsLeft) {
    long n = counts.size();
    long sum = sum(counts);
    long squares = counts.stream().mapToLong(count -> (long) count * count).sum();
    return BigInteger.valueOf(BAND_IN_HUNDREDTHS * BAND_IN_HUNDREDTHS)
        .multiply(BigInteger.valueOf(n * squares - sum * sum))
        .multiply(BigInteger.valueOf(monthsLeft * (n + monthsLeft) * (n - 1)));
  }

  private static long ceilingOfRoot(BigInteger square) {
    BigInteger[] root = square.sqrtAndRemainder();
    return root[0].longValueExact() + root[1].signum();
  }

  private static long sum(List<Integer> counts) {
    return counts.stream().mapToLong(Integer::longValue).sum();
  }
}
