package nl.sectordeal.job.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.job.compare.Involved.Owners;
import nl.sectordeal.person.RowsAsKnown;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.WrittenRun;
import org.jspecify.annotations.Nullable;

/** Both runs, with the rows as they were known to each (zijden). */
record Sides(WrittenRun before, WrittenRun after, RowsAsKnown rowsBefore, RowsAsKnown rowsAfter) {

  boolean dayChanged() {
    return !before.month().equals(after.month());
  }

  /** Each row that is about a person, on both sides. */
  List<RowStand> rows(Involved involved) {
    Set<RecordName> names = new TreeSet<>(rowsBefore.rows().keySet());
    names.addAll(rowsAfter.rows().keySet());
    return names.stream()
        .map(
            name ->
                new RowStand(
                    name,
                    content(rowsBefore, name, involved.before()),
                    involved.before().find(name),
                    content(rowsAfter, name, involved.after()),
                    involved.after().find(name)))
        .toList();
  }

  private static List<Row> content(RowsAsKnown rows, RecordName name, Owners owners) {
    List<Row> found = rows.rows().getOrDefault(name, List.of());
    return owners.isHeld(name) ? found.stream().map(Sides::held).toList() : found;
  }

  /** As linking left it: while it is in force it waits for somebody to decide whose it is. */
  private static Row held(Row row) {
    return row.live() ? row.onHold() : row;
  }

  /** Each row that is about nobody, on both sides. */
  List<RowStand> rowsOfNobody() {
    TreeMap<RecordName, Row> old = byName(rowsBefore.withoutPerson());
    TreeMap<RecordName, Row> now = byName(rowsAfter.withoutPerson());
    Set<RecordName> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    return names.stream()
        .map(name -> new RowStand(name, one(old.get(name)), "", one(now.get(name)), ""))
        .toList();
  }

  private static List<Row> one(@Nullable Row row) {
    return row == null ? List.of() : List.of(row);
  }

  private static TreeMap<RecordName, Row> byName(List<Row> rows) {
    TreeMap<RecordName, Row> byName = new TreeMap<>();
    for (Row row : rows) {
      byName.put(new RecordName(row.ref().source(), row.ref().sender(), row.ref().key()), row);
    }
    return byName;
  }
}
