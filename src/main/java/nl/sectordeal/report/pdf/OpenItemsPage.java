package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import nl.sectordeal.report.OpenOwners;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.ShownFigures;

/**
 * Differences between partners that wait for an answer: how many, from whom, for how long; never of
 * whom.
 */
final class OpenItemsPage {
  private static final String NOTHING = "–";

  /** What one source is asked about one field. */
  record OpenItems(
      String partner, String field, String count, String oldest, String average, Boolean total) {
    public Boolean plain() {
      return !total;
    }
  }

  private record Key(String source, Difference.Field field) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySource = source.compareTo(other.source);
      return bySource == 0 ? field.compareTo(other.field) : bySource;
    }
  }

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final Wording words;

  OpenItemsPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  List<OpenItems> rows() {
    if (report.openItems().isEmpty()) {
      return List.of();
    }
    SortedMap<Key, List<Difference>> found = new TreeMap<>();
    for (Difference item : report.openItems()) {
      Key key = new Key(item.otherSource(), item.field());
      found.computeIfAbsent(key, any -> new ArrayList<>()).add(item);
    }
    List<OpenItems> rows = new ArrayList<>();
    for (Map.Entry<Key, List<Difference>> entry : found.entrySet()) {
      Key key = entry.getKey();
      String field = words.text("field." + key.field().name());
      List<Difference> items = entry.getValue();
      String line = OpenOwners.bySource(key.source(), key.field());
      rows.add(row(partner(key.source()), field, shown.open(line, items.size()), items, false));
    }
    List<Difference> all = report.openItems();
    rows.add(row(words.text("total"), "", shown.open("", all.size()), all, true));
    return rows;
  }

  private OpenItems row(
      String partner, String field, ShownCount count, List<Difference> items, boolean total) {
    long oldest = 0;
    long sum = 0;
    for (Difference item : items) {
      oldest = Math.max(oldest, item.ageInDays());
      sum += item.ageInDays();
    }
    return new OpenItems(
        partner,
        field,
        words.number(count),
        count.isVisible() ? words.counted("days", oldest) : NOTHING,
        count.isVisible()
            ? words.counted("days", Math.round((double) sum / items.size()))
            : NOTHING,
        total);
  }

  private String partner(String source) {
    for (SourceLine line : report.sources()) {
      if (line.source().equals(source)) {
        return line.partner() + " (" + source + ")";
      }
    }
    return source;
  }
}
