package nl.sectordeal.record.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.record.table.HeadingName;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of one file stand (kolommen). A heading that is written exactly as asked goes
 * before one that is only alike.
 */
final class Columns {
  private final List<Column> all = new ArrayList<>();
  private final Map<String, Column> exactly = new HashMap<>();
  private final Map<String, Column> alike = new HashMap<>();

  Columns(List<String> headings) {
    for (String heading : headings) {
      Column column = new Column(all.size(), heading);
      all.add(column);
      exactly.putIfAbsent(heading, column);
      alike.putIfAbsent(HeadingName.normalised(heading), column);
    }
  }

  /** In the order of the file. */
  List<Column> all() {
    return all;
  }

  /** The column with this heading; one that is always blank when the file lacks it. */
  Column of(String heading) {
    Column column = exactly.getOrDefault(heading, alike.get(HeadingName.normalised(heading)));
    return column == null ? new Column(Column.ABSENT, heading) : column;
  }

  /** The column with this heading; null when the job file maps none. */
  @Nullable Column ofMapped(@Nullable String heading) {
    return heading == null ? null : of(heading);
  }

  List<Column> of(List<String> headings) {
    List<Column> columns = new ArrayList<>();
    for (String heading : headings) {
      columns.add(of(heading));
    }
    return columns;
  }
}
