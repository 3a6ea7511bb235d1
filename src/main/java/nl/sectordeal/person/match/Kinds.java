package nl.sectordeal.person.match;

import nl.sectordeal.record.IdKind;
import org.jspecify.annotations.Nullable;

/**
 * With what kinds of national id a profile goes, as bits. Two profiles that go with one same kind
 * only are two persons whatever they say, and need not be compared.
 */
public final class Kinds {
  private static final int WITHOUT = 1;

  private Kinds() {}

  /** The bit of a kind; null stands for a row without id. */
  static int bit(@Nullable IdKind kind) {
    return kind == null ? WITHOUT : WITHOUT << (1 + kind.ordinal());
  }

  /** Whether rows with these kinds may be one person. */
  public static boolean mayBeOne(int one, int other) {
    return one != other || one == WITHOUT || Integer.bitCount(one) != 1;
  }
}
