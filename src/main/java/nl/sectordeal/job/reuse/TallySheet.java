package nl.sectordeal.job.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Count;

/**
 * The different counts of the persons of one bucket, and how often each came (turflijst). Many
 * persons have the same, so that most are counted by a stroke on a line that is there already.
 *
 * <p>For one thread.
 */
public final class TallySheet {
  private final Map<Count, Line> byCount = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  /** One count, and how often it came so far. */
  public static final class Line {
    private final int number;
    private final Count count;
    private int times;

    private Line(int number, Count count) {
      this.number = number;
      this.count = count;
    }

    /** Its place on the sheet, from zero. */
    int number() {
      return number;
    }

    public Count count() {
      return count;
    }

    public int times() {
      return times;
    }

    void stroke() {
      times++;
    }
  }

  /** The line of a count; a new one, at the end, when it did not come before. */
  Line line(Count count) {
    Line line = byCount.get(count);
    if (line == null) {
      line = new Line(lines.size(), count);
      byCount.put(count, line);
      lines.add(line);
    }
    return line;
  }

  /** All lines, by number. */
  public List<Line> lines() {
    return lines;
  }
}
