package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.OpenOwners;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Knowledge.Showing;

/** Adds the differences that wait for an answer: by source in one table, by partner in another. */
final class OpenDifferences {
  private OpenDifferences() {}

  static void add(MonthlyReport report, int smallest, CellNames names, Knowledge knowledge) {
    OpenOwners owners = new OpenOwners(report, new SmallCells(smallest));
    Map<Cell, Integer> single = new LinkedHashMap<>();
    SortedMap<String, List<Cell>> tables = new TreeMap<>();
    for (Difference item : report.openItems()) {
      Cell cell = names.openOfBoth(owners.bySource(item), owners.byPartner(item));
      if (single.merge(cell, 1, Integer::sum) == 1) {
        part(tables, owners.bySource(item)).add(cell);
        part(tables, owners.byPartner(item)).add(cell);
      }
    }
    single.forEach((one, count) -> knowledge.add(one, count, Showing.NOTHING));
    Cell all = names.open("");
    List<Cell> bySource = new ArrayList<>();
    for (Map.Entry<String, List<Cell>> entry : tables.entrySet()) {
      Cell cell = names.open(entry.getKey());
      int count = entry.getValue().stream().mapToInt(knowledge::count).sum();
      knowledge.add(cell, count, Showing.IN_TABLE);
      knowledge.add(new Sum(cell, entry.getValue()));
      if (owners.isSource(entry.getKey())) {
        bySource.add(cell);
      }
    }
    knowledge.add(all, report.openItems().size(), Showing.IN_TABLE);
    knowledge.add(new Sum(all, bySource));
  }

  private static List<Cell> part(SortedMap<String, List<Cell>> tables, String table) {
    return tables.computeIfAbsent(table, any -> new ArrayList<>());
  }
}
