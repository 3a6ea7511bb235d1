package nl.sectordeal.record.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.CellText;
import nl.sectordeal.record.table.Headings;
import nl.sectordeal.record.table.RawRow;
import nl.sectordeal.record.table.Table;
import nl.sectordeal.record.table.Tables;
import nl.sectordeal.record.table.UnreadableFile;

/** A table of codes in a text file that lies beside a job file (codetabel). */
public final class CodeTable {
  private CodeTable() {}

  /**
   * The rows, as texts by heading, without those that are blank.
   *
   * @param headings that must be among those of the file
   * @throws UnreadableFile when it is no such file, or a heading is missing
   */
  public static List<Map<String, String>> read(Path file, List<String> headings) {
    Format format = new Format(Format.Type.CSV, null, null, null, null, 1);
    List<Map<String, String>> rows = new ArrayList<>();
    try (Table table = Tables.open(file, format, headings)) {
      new Headings(table.headings()).require(headings);
      for (RawRow row = table.next(); row != null; row = table.next()) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < table.headings().size(); i++) {
          Cell cell = i < row.cells().size() ? row.cells().get(i) : Cell.BLANK;
          texts.put(table.headings().get(i).strip(), CellText.collapsed(CellText.of(cell)));
        }
        rows.add(texts);
      }
    }
    return rows;
  }
}
