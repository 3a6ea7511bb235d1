package nl.sectordeal.job.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.sectordeal.report.WrittenLines;
import org.jspecify.annotations.Nullable;

/** Walks along two sorted lists at once, so that neither has to fit in memory. */
final class Walk {
  private static final char FIRST_SURROGATE = Character.MIN_SURROGATE;

  private Walk() {}

  /**
   * Hands over, key by key, the lines of both lists that bear it; one of the two may be empty.
   *
   * @param order by which both lists are sorted; lines that it takes for equal bear one key
   */
  static <T> void along(
      WrittenLines<T> one,
      WrittenLines<T> other,
      Comparator<T> order,
      BiConsumer<List<T>, List<T>> to) {
    while (one.hasNext() || other.hasNext()) {
      T key = first(one.peek(), other.peek(), order);
      to.accept(take(one, key, order), take(other, key, order));
    }
  }

  private static <T> T first(@Nullable T one, @Nullable T other, Comparator<T> order) {
    if (one == null || other == null) {
      return Objects.requireNonNull(one == null ? other : one);
    }
    return order.compare(one, other) <= 0 ? one : other;
  }

  private static <T> List<T> take(WrittenLines<T> from, T key, Comparator<T> order) {
    List<T> taken = new ArrayList<>(1);
    T next = from.peek();
    while (next != null && order.compare(next, key) == 0) {
      taken.add(from.next());
      next = from.peek();
    }
    return taken;
  }

  /** By these texts, in the order of their bytes in UTF-8, as the lists are sorted. */
  @SafeVarargs
  static <T> Comparator<T> by(Function<T, String>... fields) {
    return (one, other) -> {
      for (Function<T, String> field : fields) {
        int order = compareBytes(field.apply(one), field.apply(other));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  /** In UTF-8 what lies beyond the first plane comes last; in a string it is written with less. */
  private static int compareBytes(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return a < FIRST_SURROGATE || b < FIRST_SURROGATE
            ? Character.compare(a, b)
            : Integer.compare(beyond(a), beyond(b));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  private static int beyond(char letter) {
    return Character.isSurrogate(letter) ? letter + Character.MAX_VALUE : letter;
  }
}
