package nl.sectordeal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the list of participants says, line by line counted apart from the tables (samenvatting van
 * de deelnemerslijst).
 *
 * @param byOperation numbers of lines, by operation
 * @param missing number of lines that lack something, by operation, source and field
 * @param incomplete lines that lack something, in the order of the list
 * @param remarks number of lines of which a rule has something to say, by operation, source and
 *     rule
 */
public record ParticipantList(
    SortedMap<String, Lines> byOperation,
    SortedMap<Lack, Integer> missing,
    List<Incomplete> incomplete,
    SortedMap<Remark, Integer> remarks) {

  /**
   * Numbers of lines of one operation.
   *
   * @param all every line
   * @param supported those of participants
   * @param complete those of participants of whom nothing is missing
   */
  public record Lines(int all, int supported, int complete) {
    static final Lines NONE = new Lines(0, 0, 0);

    Lines and(boolean isSupported, boolean isComplete) {
      return new Lines(
          all + 1,
          supported + (isSupported ? 1 : 0),
          complete + (isSupported && isComplete ? 1 : 0));
    }
  }

  /** What is missing where. */
  public record Lack(String operation, String source, String field) implements Comparable<Lack> {
    @Override
    public int compareTo(Lack other) {
      int order = operation.compareTo(other.operation);
      order = order == 0 ? source.compareTo(other.source) : order;
      return order == 0 ? field.compareTo(other.field) : order;
    }
  }

  /** What a rule says of lines, and of whose. */
  public record Remark(String operation, String source, String rule) implements Comparable<Remark> {
    private static final Comparator<Remark> ORDER =
        Comparator.comparing(Remark::rule)
            .thenComparing(Remark::operation)
            .thenComparing(Remark::source);

    @Override
    public int compareTo(Remark other) {
      return ORDER.compare(this, other);
    }
  }

  /** A line of which something is missing. */
  public record Incomplete(
      String operation, String person, String source, LocalDate entry, List<String> missing) {}

  /** Numbers of one operation; zeros when the list has nothing of it. */
  public Lines of(String operation) {
    return byOperation.getOrDefault(operation, Lines.NONE);
  }

  /** Adds up lines as they come. For one thread. */
  public static final class Reader {
    private final SortedMap<String, Lines> byOperation = new TreeMap<>();
    private final SortedMap<Lack, Integer> missing = new TreeMap<>();
    private final List<Incomplete> incomplete = new ArrayList<>();
    private final SortedMap<Remark, Integer> remarks = new TreeMap<>();

    /**
     * Takes one line.
     *
     * @param supported whether it is of a participant
     * @param rules that have something to say of it
     */
    public void add(Incomplete line, boolean supported, List<String> rules) {
      for (String rule : rules) {
        remarks.merge(new Remark(line.operation(), line.source(), rule), 1, Integer::sum);
      }
      boolean complete = line.missing().isEmpty();
      byOperation.merge(
          line.operation(),
          Lines.NONE.and(supported, complete),
          (known, one) -> known.and(supported, complete));
      if (supported && !complete) {
        incomplete.add(line);
        for (String field : line.missing()) {
          missing.merge(new Lack(line.operation(), line.source(), field), 1, Integer::sum);
        }
      }
    }

    /** What was taken so far. */
    public ParticipantList list() {
      return new ParticipantList(
          new TreeMap<>(byOperation),
          new TreeMap<>(missing),
          List.copyOf(incomplete),
          new TreeMap<>(remarks));
    }
  }
}
