package nl.sectordeal.job.reuse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Count;
import nl.sectordeal.measure.Crossing;
import nl.sectordeal.measure.Readiness;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import org.jspecify.annotations.Nullable;

/** The different counts of one file as bytes; names that recur are written once. */
final class CountCodec {
  private CountCodec() {}

  /** Writes counts, one after the other. */
  static final class Writer {
    private final Map<String, Integer> names = new HashMap<>();

    void write(Count count, DataOutputStream out) throws IOException {
      Crossing crossing = count.crossing();
      name(count.measure(), out);
      name(count.period(), out);
      name(count.verdict().name(), out);
      name(count.reason() == null ? "" : count.reason().name(), out);
      name(count.month(), out);
      name(count.group(), out);
      name(count.owner(), out);
      name(count.employer() == null ? "" : count.employer(), out);
      name(crossing == null ? "" : crossing.row(), out);
      name(crossing == null ? "" : crossing.column(), out);
      name(count.readiness() == null ? "" : count.readiness().name(), out);
      ResultWriter.day(count.until(), out);
    }

    private void name(String name, DataOutputStream out) throws IOException {
      Integer known = names.get(name);
      out.writeInt(known == null ? names.size() : known);
      if (known == null) {
        names.put(name, names.size());
        ResultWriter.text(name, out);
      }
    }
  }

  /** Reads what was written, in the same order. */
  static final class Reader {
    private final List<String> names = new ArrayList<>();

    Count read(ByteBuffer in) {
      return new Count(
          name(in),
          name(in),
          Verdict.valueOf(name(in)),
          reason(name(in)),
          name(in),
          name(in),
          name(in),
          nullIfEmpty(name(in)),
          crossing(name(in), name(in)),
          readiness(name(in)),
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

    private String name(ByteBuffer in) {
      int at = in.getInt();
      if (at == names.size()) {
        names.add(KeptFile.text(in));
      }
      return names.get(at);
    }
  }
}
