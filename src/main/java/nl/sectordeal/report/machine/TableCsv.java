package nl.sectordeal.report.machine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.DataTable;
import nl.sectordeal.report.ShownCount;
import org.jspecify.annotations.Nullable;

/**
 * {@code tabellen/*.csv}: the tables of the month's workbook, a file each (tabellen). What is
 * hidden there is hidden here: {@code <5} or {@code x} stands in its place. Codes stand for texts.
 */
public final class TableCsv {
  private static final String FOLDER = "tabellen";
  private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

  /** Enough for a share to be compared to a tenth of a per cent. */
  private static final int DECIMALS = 4;

  private TableCsv() {}

  /** Writes every table, in place of an earlier one. */
  public static void write(List<DataTable> tables, Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FOLDER));
    for (DataTable table : tables) {
      write(table, folder.resolve(path(table)));
    }
  }

  private static void write(DataTable table, Path file) throws IOException {
    SortedRun.CsvLine line = new SortedRun.CsvLine();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(line.bytes(table.columns().stream().map(TableCsv::name).toArray(String[]::new)));
      for (@Nullable Object[] row : table.rows()) {
        String[] fields = new String[row.length];
        for (int i = 0; i < row.length; i++) {
          fields[i] = text(row[i]);
        }
        out.write(line.bytes(fields));
      }
    }
  }

  /** The file of a table, from the folder of the report. */
  static String path(DataTable table) {
    return FOLDER + "/" + title(table).toLowerCase(Texts.DUTCH).replace(' ', '-') + ".csv";
  }

  private static String title(DataTable table) {
    return Texts.in(Texts.DUTCH).get("W.sheet." + table.name());
  }

  /** The name of a column as machine files write names. */
  static String name(DataTable.Column column) {
    return CAPITAL.matcher(column.name()).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Code code) {
      return code.code();
    }
    if (value instanceof ShownCount count) {
      return count.isVisible()
          ? Integer.toString(count.visible().orElseThrow())
          : count.text(Locale.ROOT);
    }
    if (value instanceof Double share) {
      return Plain.decimal(BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
    return value == null ? "" : value.toString();
  }
}
