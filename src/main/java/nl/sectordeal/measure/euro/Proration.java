package nl.sectordeal.measure.euro;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.sectordeal.period.Stretch;
import org.apache.commons.numbers.fraction.BigFraction;

/** How a part of a year is reckoned (naar rato). */
public enum Proration {
  /**
   * By whole months from the first day on; what is left over is a part of the month that it lies
   * in.
   */
  MONTHS {
    @Override
    BigFraction months(Stretch stretch) {
      LocalDate after = stretch.last().plusDays(1);
      long whole = ChronoUnit.MONTHS.between(stretch.first(), after);
      LocalDate from = stretch.first().plusMonths(whole);
      long days = ChronoUnit.DAYS.between(from, after);
      long length = ChronoUnit.DAYS.between(from, stretch.first().plusMonths(whole + 1));
      return BigFraction.of(whole).add(BigFraction.of(days, length));
    }
  },
  /** By days, of the 365 or 366 of each calendar year; twelve months are such a year. */
  DAYS {
    @Override
    BigFraction months(Stretch stretch) {
      BigFraction months = BigFraction.ZERO;
      for (int year = stretch.first().getYear(); year <= stretch.last().getYear(); year++) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        Stretch part = stretch.common(new Stretch(begin, begin.plusYears(1).minusDays(1)));
        if (part != null) {
          long days = MONTHS_OF_A_YEAR * part.length();
          months = months.add(BigFraction.of(days, begin.lengthOfYear()));
        }
      }
      return months;
    }
  };

  private static final long MONTHS_OF_A_YEAR = 12;

  /** The months of stretches of days, each reckoned by itself. */
  BigFraction months(List<Stretch> stretches) {
    return stretches.stream().map(this::months).reduce(BigFraction.ZERO, BigFraction::add);
  }

  /** The months of a stretch of days, both ends included. */
  abstract BigFraction months(Stretch stretch);
}
