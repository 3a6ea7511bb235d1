package nl.sectordeal.person;

import java.time.Instant;
import java.util.List;
import nl.sectordeal.record.RecordName;

/**
 * Verdicts written down as lines: {@code day | row ~ row | same, different or revoked}. A row is
 * {@code source key} or {@code source/sender key}.
 */
final class VerdictLines {
  private VerdictLines() {}

  static List<PairVerdict> read(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(VerdictLines::verdict).toList();
  }

  private static PairVerdict verdict(String line) {
    String[] parts = line.split("\\|", -1);
    String[] rows = parts[1].split("~", -1);
    RecordName one = name(rows[0].strip());
    RecordName other = name(rows[1].strip());
    boolean ordered = one.compareTo(other) < 0;
    return new PairVerdict(
        ordered ? one : other,
        ordered ? other : one,
        PairVerdict.Says.valueOf(parts[2].strip().toUpperCase(java.util.Locale.ROOT)),
        Instant.parse(parts[0].strip() + "T09:00:00Z"),
        "k.jansen",
        "nagebeld");
  }

  private static RecordName name(String row) {
    String[] parts = row.split(" ", -1);
    String[] from = (parts[0] + "/").split("/", -1);
    return new RecordName(from[0], from[1], parts[1]);
  }
}
