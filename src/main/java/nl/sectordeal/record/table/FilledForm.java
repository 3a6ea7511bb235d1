package nl.sectordeal.record.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.delivery.Source.Format;

/**
 * A sheet of a workbook that this program made and a person filled in (ingevuld formulier). Read
 * row by row and guarded as the files of partners are.
 */
public final class FilledForm {
  private FilledForm() {}

  /**
   * One row.
   *
   * @param number as the person sees it
   * @param texts in the order of the headings asked for; empty where a cell is blank
   */
  public record FilledRow(int number, List<String> texts) {}

  /**
   * Reads the rows of a sheet.
   *
   * @param headings all of which must be there
   * @throws UnreadableFile when it is no workbook, or the sheet or a heading is missing
   */
  public static List<FilledRow> read(Path file, String sheet, List<String> headings) {
    Format format = new Format(Format.Type.XLSX, null, null, sheet, null, 1);
    List<FilledRow> rows = new ArrayList<>();
    try (Table table = Tables.open(file, format, headings)) {
      Headings found = new Headings(table.headings());
      found.require(headings);
      List<Integer> places = headings.stream().map(found::find).filter(Objects::nonNull).toList();
      for (RawRow row = table.next(); row != null; row = table.next()) {
        List<String> texts = new ArrayList<>();
        for (int place : places) {
          texts.add(CellText.collapsed(CellText.of(row.cells().get(place))));
        }
        rows.add(new FilledRow(row.number(), List.copyOf(texts)));
      }
    }
    return rows;
  }
}
