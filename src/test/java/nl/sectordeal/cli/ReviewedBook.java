package nl.sectordeal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The workbook of doubtful pairs in the hands of someone who fills it in. */
final class ReviewedBook {
  static final int HEADINGS = 3;

  private final Path file;

  ReviewedBook(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** The rows of a sheet below its headings, by heading. */
  List<Map<String, String>> rows(int sheet) {
    List<Map<String, String>> rows = new ArrayList<>();
    use(
        book -> {
          Sheet found = book.getSheetAt(sheet);
          for (int i = HEADINGS + 1; i <= found.getLastRowNum(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Cell heading : found.getRow(HEADINGS)) {
              row.put(
                  heading.getStringCellValue(),
                  new DataFormatter()
                      .formatCellValue(found.getRow(i).getCell(heading.getColumnIndex())));
            }
            rows.add(row);
          }
        },
        false);
    return rows;
  }

  /** Rows of the pairs: their two keys, sorted. */
  List<String> pairs() {
    return rows(0).stream()
        .map(row -> List.copyOf(row.values()))
        .map(cells -> cells.get(cells.size() - 3) + " " + cells.get(cells.size() - 2))
        .map(ReviewedBook::keys)
        .sorted()
        .toList();
  }

  /** Keys of two rows in their order, such as {@code G1 W1}. */
  private static String keys(String names) {
    String[] two = names.split(" ", -1);
    String one = two[0].substring(two[0].lastIndexOf('/') + 1);
    String other = two[1].substring(two[1].lastIndexOf('/') + 1);
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  /** The row about these two keys. */
  Map<String, String> row(int sheet, String keys) {
    return rows(sheet).get(index(sheet, keys));
  }

  /** Number, as a person counts, of the row about these two keys. */
  int number(int sheet, String keys) {
    return index(sheet, keys) + HEADINGS + 2;
  }

  private int index(int sheet, String keys) {
    List<Map<String, String>> rows = rows(sheet);
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = List.copyOf(rows.get(i).values());
      if (keys(cells.get(cells.size() - 3) + " " + cells.get(cells.size() - 2)).equals(keys)) {
        return i;
      }
    }
    throw new AssertionError("no row about " + keys + " in " + rows);
  }

  /** Fills in the first two columns of the row about these two keys. */
  ReviewedBook fill(int sheet, String keys, String word, String because) {
    int row = number(sheet, keys) - 1;
    return change(sheet, row, 0, word).change(sheet, row, 1, because);
  }

  /** Gives a sheet another name. */
  ReviewedBook rename(int sheet, String name) {
    use(book -> book.setSheetName(sheet, name), true);
    return this;
  }

  /** Puts a text in a cell. */
  ReviewedBook change(int sheet, int row, int column, String text) {
    use(
        book -> {
          Row found = book.getSheetAt(sheet).getRow(row);
          found.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
        },
        true);
    return this;
  }

  /** Turns the rows of a sheet round, and puts a column of one's own behind the last. */
  ReviewedBook rearrange(int sheet) {
    use(
        book -> {
          Sheet found = book.getSheetAt(sheet);
          int columns = found.getRow(HEADINGS).getLastCellNum();
          found.getRow(HEADINGS).createCell(columns).setCellValue("Eigen aantekening");
          for (int top = HEADINGS + 1, end = found.getLastRowNum(); top < end; top++, end--) {
            for (int column = 0; column < columns; column++) {
              swap(found.getRow(top).getCell(column), found.getRow(end).getCell(column));
            }
            found.getRow(top).createCell(columns).setCellValue("bellen");
          }
        },
        true);
    return this;
  }

  private static void swap(Cell one, Cell other) {
    if (one.getCellType() == CellType.NUMERIC && other.getCellType() == CellType.NUMERIC) {
      double number = one.getNumericCellValue();
      one.setCellValue(other.getNumericCellValue());
      other.setCellValue(number);
    } else {
      DataFormatter shown = new DataFormatter();
      String text = shown.formatCellValue(one);
      one.setCellValue(shown.formatCellValue(other));
      other.setCellValue(text);
    }
  }

  private interface Use {
    void of(Workbook book);
  }

  private void use(Use use, boolean keep) {
    try (InputStream in = Files.newInputStream(file);
        Workbook book = WorkbookFactory.create(in)) {
      use.of(book);
      if (keep) {
        try (OutputStream out = Files.newOutputStream(file)) {
          book.write(out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
