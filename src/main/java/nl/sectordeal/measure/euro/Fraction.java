package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number of months: a third of a month stays one until cents are made of it (breuk).
 *
 * @param over above the line
 * @param under below it, above zero
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);

  static Fraction of(long whole) {
    return of(whole, 1);
  }

  static Fraction of(long over, long under) {
    return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  static Fraction of(BigDecimal number) {
    return new Fraction(
        number.movePointRight(Math.max(number.scale(), 0)).toBigIntegerExact(),
        BigInteger.TEN.pow(Math.max(number.scale(), 0)));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.over.negate(), other.under));
  }

  Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  /** Divided by a number above zero. */
  Fraction dividedBy(Fraction other) {
    return new Fraction(over.multiply(other.under), under.multiply(other.over));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  boolean isNone() {
    return over.signum() <= 0;
  }

  /** Rounded half up to so many decimals. */
  BigDecimal rounded(int decimals) {
    return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }
}
