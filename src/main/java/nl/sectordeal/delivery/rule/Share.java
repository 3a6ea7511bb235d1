package nl.sectordeal.delivery.rule;

/** A number of rows against a limit in rows and one in percent (aandeel). */
final class Share {
  private Share() {}

  /** Whether the count is strictly more than both the rows and the percentage. */
  static boolean passes(long count, long of, int rows, int percent) {
    return count > rows && count * 100 > of * percent;
  }
}
