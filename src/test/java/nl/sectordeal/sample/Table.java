package nl.sectordeal.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One file of one sender: its rows, and how it looks (bestand). */
final class Table {
  /** Peculiarities of a workbook. */
  enum Look {
    HIDDEN_SHEET,
    TOTALS,
    NOTES,
    FROM_1904,
    OTHER_SPELLING,
    NO_MONTH
  }

  /** A row that is no more than a line: blank, or a total. */
  private static final Object[] BLANK = {};

  final Feed feed;
  final String title;
  final List<Object[]> rows = new ArrayList<>();
  final Set<Look> looks = new LinkedHashSet<>();
  final Set<String> hiddenKeys = new LinkedHashSet<>();
  List<String> headings;

  Table(Feed feed, String title) {
    this.feed = feed;
    this.title = title;
    this.headings = feed.columns;
  }

  /** Puts an empty row before this one, counted from 0. */
  void blankBefore(int row) {
    rows.add(row, BLANK);
  }

  Object[] findRow(String key) {
    for (Object[] row : rows) {
      if (row.length > 0 && key.equals(row[0])) {
        return row;
      }
    }
    return null;
  }

  /**
   * Number of the row as a spreadsheet shows it; of several with this key the last. Zero when there
   * is none.
   */
  int rowNumber(String key) {
    int found = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).length > 0 && key.equals(rows.get(i)[0])) {
        found = feed.headerRow() + i + 1;
      }
    }
    return found;
  }

  /** Adds a column that nobody asked for. */
  void addColumn(String heading, java.util.function.UnaryOperator<Object> byKey) {
    headings = new ArrayList<>(headings);
    headings.add(heading);
    rows.replaceAll(
        row -> {
          if (row.length == 0) {
            return row;
          }
          Object[] wider = java.util.Arrays.copyOf(row, row.length + 1);
          wider[row.length] = byKey.apply(row[0]);
          return wider;
        });
  }

  byte[] bytes() {
    try {
      return feed.isCsv() ? csv() : xlsx();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] csv() throws IOException {
    CsvText csv = CsvText.of(feed);
    StringBuilder text = new StringBuilder(csv.opening());
    csv.line(text, headings.toArray());
    for (Object[] row : rows) {
      csv.line(text, row.length == 0 ? new Object[headings.size()] : row);
    }
    if (looks.contains(Look.TOTALS)) {
      Object[] total = new Object[headings.size()];
      total[0] = "Totaal";
      total[1] = rows.size() + " rijen";
      csv.line(text, total);
    }
    return text.toString().getBytes(csv.charset());
  }

  private byte[] xlsx() throws IOException {
    XlsxFile book = new XlsxFile(looks.contains(Look.FROM_1904));
    XlsxFile.Sheet sheet = book.sheet(feed.sheet(), false);
    if (feed.headerRow() == 3) {
      sheet.row(title);
      sheet.blank();
    }
    sheet.row(headings.toArray());
    for (Object[] row : rows) {
      boolean hidden = row.length > 0 && hiddenKeys.contains(String.valueOf(row[0]));
      sheet.row(hidden, numbers(row));
    }
    if (looks.contains(Look.TOTALS)) {
      sheet.blank();
      sheet.row("Totaal", null, rows.size());
    }
    if (looks.contains(Look.NOTES)) {
      sheet.blank();
      sheet.row(null, null, "Let op: de uren van de nachtdienst zijn geschat.");
    }
    if (looks.contains(Look.HIDDEN_SHEET)) {
      XlsxFile.Sheet lists = book.sheet("Lijsten", true);
      lists.row("Contractvorm");
      lists.row("Bepaalde tijd");
      lists.row("Onbepaalde tijd");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.writeTo(out, XlsxFile.Packing.PLAIN);
    return out.toByteArray();
  }

  /** House numbers without a letter are numbers in a spreadsheet. */
  private Object[] numbers(Object[] row) {
    Object[] copy = row.clone();
    for (int i = 0; i < Math.min(copy.length, feed.columns.size()); i++) {
      boolean house = feed.columns.get(i).startsWith("Huisn");
      if (house && copy[i] instanceof String text && text.matches("\\d+")) {
        copy[i] = Integer.valueOf(text);
      }
    }
    return copy;
  }
}
