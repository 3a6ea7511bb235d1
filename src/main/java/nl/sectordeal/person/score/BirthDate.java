package nl.sectordeal.person.score;

/** What comparing birth dates can find (geboortedatum), the first that holds. */
enum BirthDate {
  /** The same day, where the surname is another. */
  SAME,
  /** The same day, where the surname agrees too or is unknown: twins have that in common. */
  SAME_AND_SURNAME,
  /** The same 1 January, which often stands for a day nobody knows. */
  SAME_FIRST_OF_JANUARY,
  /** Day and month stand in each other's place. */
  DAY_AND_MONTH_SWAPPED,
  /** One digit wrong, or two neighbours swapped. */
  ONE_DIGIT_OFF,
  /** The same year, with 1 January on one side. */
  FIRST_OF_JANUARY,
  /** The same day and month of another year. */
  OTHER_YEAR,
  /** The same year, and the same month or the same day of the month. */
  OTHER_DAY_OR_MONTH,
  /** Nothing but the year. */
  SAME_YEAR,
  /** Different days. */
  DIFFERENT,
  /** One side knows none. */
  UNKNOWN;

  private static final int[] LENGTH_OF_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /**
   * What two days have in common.
   *
   * @param one as the number yyyyMMdd, 0 for unknown
   * @param other likewise
   */
  static BirthDate of(int one, int other) {
    if (one == 0 || other == 0) {
      return UNKNOWN;
    }
    if (one == other) {
      return isFirstOfJanuary(one) ? SAME_FIRST_OF_JANUARY : SAME;
    }
    boolean sameYear = one / 10_000 == other / 10_000;
    if (sameYear && swapped(one) == other) {
      return DAY_AND_MONTH_SWAPPED;
    }
    if (Slip.between(one, other)) {
      return ONE_DIGIT_OFF;
    }
    return sameYear ? ofOneYear(one, other) : ofTwoYears(one, other);
  }

  private static BirthDate ofOneYear(int one, int other) {
    if (isFirstOfJanuary(one) || isFirstOfJanuary(other)) {
      return FIRST_OF_JANUARY;
    }
    boolean sameMonth = one / 100 == other / 100;
    boolean sameDay = one % 100 == other % 100;
    return sameMonth || sameDay ? OTHER_DAY_OR_MONTH : SAME_YEAR;
  }

  private static BirthDate ofTwoYears(int one, int other) {
    return one % 10_000 == other % 10_000 && !isFirstOfJanuary(one) ? OTHER_YEAR : DIFFERENT;
  }

  /** The same, seeing what the surname turned out to be. */
  BirthDate with(Surname surname) {
    return this == SAME && surname.mayBeOfTwins() ? SAME_AND_SURNAME : this;
  }

  static boolean isFirstOfJanuary(int day) {
    return day % 10_000 == 101;
  }

  /** With day and month in each other's place; the day itself where that is no day. */
  static int swapped(int day) {
    int month = day / 100 % 100;
    int dayOfMonth = day % 100;
    if (dayOfMonth > 12 || month > LENGTH_OF_MONTH[dayOfMonth - 1]) {
      return day;
    }
    return day / 10_000 * 10_000 + dayOfMonth * 100 + month;
  }
}
