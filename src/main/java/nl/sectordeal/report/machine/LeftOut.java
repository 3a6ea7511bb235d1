package nl.sectordeal.report.machine;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;

/**
 * Persons whose lines are left out when a list is taken over (weggelaten personen). Most lines are
 * of others: one bit tells so, and only where it may be one of these a name is made of its bytes.
 */
final class LeftOut {
  /** Nobody. */
  static final LeftOut NONE = new LeftOut(Set.of());

  /** Of a million marks, a hundred thousand persons set one in ten; they take 128 kB. */
  private static final int BITS_OF_A_MARK = 20;

  private final Set<String> persons;
  private final BitSet marks = new BitSet(1 << BITS_OF_A_MARK);

  LeftOut(Set<String> persons) {
    this.persons = persons;
    for (String person : persons) {
      byte[] text = person.getBytes(StandardCharsets.UTF_8);
      marks.set(mark(text, 0, text.length));
    }
  }

  /** Whether the person with this number is left out. */
  boolean holds(byte[] text, int from, int to) {
    return marks.get(mark(text, from, to))
        && persons.contains(new String(text, from, to - from, StandardCharsets.UTF_8));
  }

  private static int mark(byte[] text, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + text[at];
    }
    // The golden ratio spreads what differs over the highest bits.
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS_OF_A_MARK);
  }
}
