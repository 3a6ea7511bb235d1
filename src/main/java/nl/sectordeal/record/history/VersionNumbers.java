package nl.sectordeal.record.history;

import java.util.ArrayList;
import java.util.List;

/** The numbers that are known of the last version of each entry of an index, eight an entry. */
final class VersionNumbers {
  static final int LAST = 0;
  static final int FIRST = 1;
  static final int IDENTITY = 2;
  static final int CONTENT = 3;
  static final int CORE = 4;
  static final int PERSON = 5;
  static final int PRINT_HIGH = 6;
  static final int PRINT_LOW = 7;

  private static final int EACH = 8;
  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;

  /** In pages, so that a large sender is never copied. */
  private final List<long[]> pages = new ArrayList<>();

  void makeRoomFor(int entry) {
    while (pages.size() << PAGE_BITS <= entry) {
      pages.add(new long[PAGE * EACH]);
    }
  }

  long get(int entry, int which) {
    return pages.get(entry >> PAGE_BITS)[at(entry) + which];
  }

  void set(int entry, int which, long value) {
    pages.get(entry >> PAGE_BITS)[at(entry) + which] = value;
  }

  /** Copies all of an entry to an entry of other numbers. */
  void copyTo(int entry, VersionNumbers to, int entryThere) {
    System.arraycopy(
        pages.get(entry >> PAGE_BITS),
        at(entry),
        to.pages.get(entryThere >> PAGE_BITS),
        at(entryThere),
        EACH);
  }

  private static int at(int entry) {
    return (entry & PAGE - 1) * EACH;
  }
}
