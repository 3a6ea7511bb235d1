package nl.sectordeal.person;

import java.util.Arrays;
import nl.sectordeal.person.Linked.Method;

/** Counts how rows in force came to their persons. */
final class LinkTally {
  private final long[] rows = new long[Method.values().length];
  private final int[] rowsOf;

  LinkTally(int units) {
    rowsOf = new int[units];
  }

  void add(int unit, Linked linked) {
    if (linked.row().live()) {
      rows[linked.method().ordinal()]++;
      rowsOf[unit]++;
    }
  }

  LinkCounts counts(int decided, int cut) {
    return new LinkCounts(
        of(Method.NATIONAL_ID),
        of(Method.SCORE),
        of(Method.VERDICT),
        of(Method.ALONE),
        of(Method.HELD),
        decided,
        Arrays.stream(rowsOf).max().orElse(0),
        cut);
  }

  private long of(Method method) {
    return rows[method.ordinal()];
  }
}
