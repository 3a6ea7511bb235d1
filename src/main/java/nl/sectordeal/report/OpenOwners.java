package nl.sectordeal.report;

import java.util.HashMap;
import java.util.Map;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.report.MonthlyReport.SourceLine;

/** Who is asked about a difference, as the tables have it (gevraagde partner). */
public final class OpenOwners {
  private static final String SOURCE = "source ";

  private final Map<String, String> partners = new HashMap<>();

  public OpenOwners(MonthlyReport report, SmallCells small) {
    Map<String, String> names = SenderNames.of(report, small);
    for (SourceLine line : report.sources()) {
      partners.put(
          line.source() + '\0' + line.sender(), names.getOrDefault(line.sender(), line.partner()));
      partners.putIfAbsent(line.source(), line.partner());
    }
  }

  /** Name of the partner that is asked. */
  public String partner(Difference item) {
    String bySender = partners.get(item.otherSource() + '\0' + item.otherSender());
    return bySender != null
        ? bySender
        : partners.getOrDefault(item.otherSource(), item.otherSource());
  }

  /** The line of the table by partner that a difference belongs to. */
  public String byPartner(Difference item) {
    return byPartner(partner(item), item.field());
  }

  /** The line of the table by partner with this name. */
  public static String byPartner(String partner, Difference.Field field) {
    return "partner " + partner + " " + field;
  }

  /** The line of the table by source that a difference belongs to. */
  public String bySource(Difference item) {
    return bySource(item.otherSource(), item.field());
  }

  /** The line of the table by source with this name. */
  public static String bySource(String source, Difference.Field field) {
    return SOURCE + source + " " + field;
  }

  /** Whether a line is of the table by source. */
  public boolean isSource(String line) {
    return line.startsWith(SOURCE);
  }
}
