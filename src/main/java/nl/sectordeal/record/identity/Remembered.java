package nl.sectordeal.record.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of values that come back often, such as names, so that it is made once (onthouden).
 * Lives as long as the reading of one file, takes in no more than some thousands of values, and
 * belongs to one thread.
 */
public final class Remembered<K, V> {
  private static final int MOST = 20_000;

  private final Function<K, V> maker;
  private final Map<K, V> made = new HashMap<>();

  /** Remembers what this makes of a value. */
  public Remembered(Function<K, V> maker) {
    this.maker = maker;
  }

  /** What is made of the value. */
  public V of(K value) {
    V known = made.get(value);
    if (known != null) {
      return known;
    }
    V fresh = maker.apply(value);
    if (made.size() < MOST) {
      made.put(value, fresh);
    }
    return fresh;
  }
}
