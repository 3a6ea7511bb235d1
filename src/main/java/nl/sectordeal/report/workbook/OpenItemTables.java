package nl.sectordeal.report.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import nl.sectordeal.report.SenderNames;
import nl.sectordeal.report.ShownCount;

/**
 * Differences between partners that wait for an answer: how many per partner and field, and each by
 * placement, without person or values.
 */
final class OpenItemTables {
  private record Owner(String partner, Difference.Field field) {}

  private static final class Tally {
    private int count;
    private long oldest;
  }

  private final Page page;
  private final Map<String, String> partners = new HashMap<>();

  private OpenItemTables(Page page) {
    this.page = page;
    Map<String, String> names = SenderNames.of(page.report(), page.cells());
    for (SourceLine line : page.report().sources()) {
      partners.put(
          line.source() + '\0' + line.sender(), names.getOrDefault(line.sender(), line.partner()));
      partners.putIfAbsent(line.source(), line.partner());
    }
  }

  static void write(Page page) {
    new OpenItemTables(page).writeOwners();
  }

  private void writeOwners() {
    Map<Owner, Tally> tallies =
        new TreeMap<>(Comparator.comparing(Owner::partner).thenComparing(Owner::field));
    for (Difference item : page.report().openItems()) {
      Tally tally =
          tallies.computeIfAbsent(new Owner(owner(item), item.field()), owner -> new Tally());
      tally.count++;
      tally.oldest = Math.max(tally.oldest, item.ageInDays());
    }
    SheetTable table =
        page.table(
            "open",
            page.columns()
                .add("owner", 40)
                .add("field", 20)
                .number("items", 12)
                .number("oldest", 18));
    int[] counts = tallies.values().stream().mapToInt(tally -> tally.count).toArray();
    Iterator<ShownCount> shown = page.cells().list(counts).cells().iterator();
    tallies.forEach(
        (owner, tally) ->
            table.add(
                owner.partner(), page.code("W.field.", owner.field()), shown.next(), tally.oldest));
    table.finish();
  }

  private String owner(Difference item) {
    String bySender = partners.get(item.otherSource() + '\0' + item.otherSender());
    return bySender != null
        ? bySender
        : partners.getOrDefault(item.otherSource(), item.otherSource());
  }
}
