package nl.sectordeal.report.workbook;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.report.OpenOwners;
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
  private final OpenOwners owners;

  private OpenItemTables(Page page) {
    this.page = page;
    this.owners = new OpenOwners(page.report(), page.cells());
  }

  static void write(Page page) {
    new OpenItemTables(page).writeOwners();
  }

  private void writeOwners() {
    Map<Owner, Tally> tallies =
        new TreeMap<>(Comparator.comparing(Owner::partner).thenComparing(Owner::field));
    for (Difference item : page.report().openItems()) {
      Tally tally =
          tallies.computeIfAbsent(
              new Owner(owners.partner(item), item.field()), owner -> new Tally());
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
    tallies.forEach(
        (owner, tally) -> {
          String line = OpenOwners.byPartner(owner.partner(), owner.field());
          ShownCount shown = page.figures().open(line, tally.count);
          table.add(
              owner.partner(),
              page.code("W.field.", owner.field()),
              shown,
              shown.isVisible() ? tally.oldest : null);
        });
    table.finish();
  }
}
