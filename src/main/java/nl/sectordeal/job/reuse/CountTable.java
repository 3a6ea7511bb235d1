package nl.sectordeal.job.reuse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.job.reuse.TallySheet.Line;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Readiness;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import org.jspecify.annotations.Nullable;

/** The different counts of one file as bytes; names that recur are written once. */
final class CountTable {
  private CountTable() {}

  /** Writes the counts of a sheet, by number. */
  static void write(List<Line> lines, DataOutputStream out) throws IOException {
    Writer writer = new Writer(out, new HashMap<>());
    out.writeInt(lines.size());
    for (Line line : lines) {
      writer.count(line.count());
    }
  }

  /** What was written. */
  static List<Count> read(ByteBuffer in) {
    Reader reader = new Reader(in, new ArrayList<>());
    int size = in.getInt();
    List<Count> counts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      counts.add(reader.count());
    }
    return counts;
  }

  private record Writer(DataOutputStream out, Map<String, Integer> names) {
    void count(Count count) throws IOException {
      Crossing crossing = count.crossing();
      name(count.measure());
      name(count.period());
      name(count.verdict().name());
      name(count.reason() == null ? "" : count.reason().name());
      name(count.month());
      name(count.group());
      name(count.owner());
      name(count.employer() == null ? "" : count.employer());
      name(crossing == null ? "" : crossing.row());
      name(crossing == null ? "" : crossing.column());
      name(count.readiness() == null ? "" : count.readiness().name());
      ResultWriter.day(count.until(), out);
    }

    private void name(String name) throws IOException {
      Integer known = names.putIfAbsent(name, names.size());
      out.writeInt(known == null ? names.size() - 1 : known);
      if (known == null) {
        ResultWriter.text(name, out);
      }
    }
  }

  private record Reader(ByteBuffer in, List<String> names) {
    Count count() {
      return new Count(
          name(),
          name(),
          Verdict.valueOf(name()),
          reason(name()),
          name(),
          name(),
          name(),
          nullIfEmpty(name()),
          crossing(name(), name()),
          readiness(name()),
          KeptFile.day(in));
    }

    private static @Nullable Crossing crossing(String row, String column) {
      return row.isEmpty() ? null : new Crossing(row, column);
    }

    private static @Nullable Readiness readiness(String name) {
      return name.isEmpty() ? null : Readiness.valueOf(name);
    }

    private static @Nullable Reason reason(String name) {
      return name.isEmpty() ? null : Reason.valueOf(name);
    }

    private static @Nullable String nullIfEmpty(String text) {
      return text.isEmpty() ? null : text;
    }

    private String name() {
      int at = in.getInt();
      if (at == names.size()) {
        names.add(KeptFile.text(in));
      }
      return names.get(at);
    }
  }
}
