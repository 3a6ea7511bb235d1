package nl.sectordeal.linkage;

import java.util.Arrays;

/** The truth of every row of a set, in columns so that millions fit. */
final class Rows {
  int size;
  int[] person = new int[1024];
  int[] household = new int[1024];
  byte[] source = new byte[1024];
  long[] mistakes = new long[1024];
  long[] id = new long[1024];

  static Rows of(TruthSet set) {
    Rows rows = new Rows();
    set.forEach(rows::add);
    return rows;
  }

  private void add(Written row) {
    if (size == person.length) {
      grow(size * 2);
    }
    person[size] = row.person();
    household[size] = row.household();
    source[size] = (byte) row.source();
    mistakes[size] = row.mistakes();
    id[size] =
        row.id().isEmpty() || Mistake.ID_MISTYPED.isIn(row.mistakes())
            ? 0
            : Long.parseLong(row.id());
    size++;
  }

  private void grow(int more) {
    person = Arrays.copyOf(person, more);
    household = Arrays.copyOf(household, more);
    source = Arrays.copyOf(source, more);
    mistakes = Arrays.copyOf(mistakes, more);
    id = Arrays.copyOf(id, more);
  }

  /** Whether the id tells of two rows that they are one person. */
  boolean sameId(int one, int other) {
    return id[one] != 0 && id[one] == id[other];
  }
}
