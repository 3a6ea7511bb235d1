package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.Locale;

/** Belgian numbers that pass their test and were invented here (verzonnen nummers). */
final class LeuvenNumbers {
  /** What a number of the bis register adds to the month, when the gender is known. */
  static final int BIS = 40;

  private static final int MODULUS = 97;
  private static final long FROM_2000 = 2_000_000_000L;

  /**
   * An INSZ: birth date, a serial number that is odd for men, and a check.
   *
   * @param serial from 1 to 998; two persons of one birth date need different ones
   * @param bis {@link #BIS} for a number of the bis register, otherwise 0
   */
  static String insz(LocalDate birth, int serial, int bis) {
    String nine =
        String.format(
            Locale.ROOT,
            "%02d%02d%02d%03d",
            birth.getYear() % 100,
            birth.getMonthValue() + bis,
            birth.getDayOfMonth(),
            serial);
    long number = Long.parseLong(nine) + (birth.getYear() < 2000 ? 0 : FROM_2000);
    return nine + String.format(Locale.ROOT, "%02d", MODULUS - number % MODULUS);
  }

  /** An ondernemingsnummer of ten digits. */
  static String enterprise(int eight) {
    return String.format(Locale.ROOT, "%08d%02d", eight, MODULUS - eight % MODULUS);
  }

  private LeuvenNumbers() {}
}
