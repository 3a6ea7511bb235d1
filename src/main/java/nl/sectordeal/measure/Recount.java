package nl.sectordeal.measure;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the decision list once more, apart from the figures, to set the two against each other
 * (hertelling).
 *
 * <p>All decisions of one person must come one after the other, in one recount. Not safe for use by
 * several threads: give each its own and {@link #merge} them.
 */
public final class Recount {

  private final Map<Key, Lines> linesByKey = new HashMap<>();

  private record Key(String measure, String period) {}

  /** The COUNTED lines of the list for one measure and period. */
  private static final class Lines {
    private long counted;
    private long persons;
    private String lastPerson = "";

    void add(String person) {
      counted++;
      if (!person.equals(lastPerson)) {
        persons++;
        lastPerson = person;
      }
    }

    void merge(Lines other) {
      counted += other.counted;
      persons += other.persons;
    }
  }

  public void add(Decision decision) {
    add(decision.person(), Count.of(decision));
  }

  /** Adds a decision about the person with this number. */
  public void add(String person, Count count) {
    if (count.verdict() == Verdict.COUNTED) {
      lines(new Key(count.measure(), count.period())).add(person);
    }
  }

  /** Adds what another recount, of other persons, has counted; the other stays as it is. */
  public void merge(Recount other) {
    other.linesByKey.forEach((key, lines) -> lines(key).merge(lines));
  }

  /** Number of COUNTED decisions. */
  long counted(String measure, String period) {
    Lines lines = linesByKey.get(new Key(measure, period));
    return lines == null ? 0 : lines.counted;
  }

  /** Number of different persons behind the COUNTED decisions. */
  long persons(String measure, String period) {
    Lines lines = linesByKey.get(new Key(measure, period));
    return lines == null ? 0 : lines.persons;
  }

  private Lines lines(Key key) {
    return linesByKey.computeIfAbsent(key, k -> new Lines());
  }
}
