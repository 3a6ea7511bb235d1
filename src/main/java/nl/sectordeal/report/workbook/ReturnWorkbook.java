package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ReturnFile;
import nl.sectordeal.report.ReturnFile.RowFate;
import nl.sectordeal.report.ReturnFile.ToFix;
import nl.sectordeal.report.workbook.LongTable.Column;
import org.dhatim.fastexcel.Workbook;

/**
 * What one sender gets back: what to do, every row's fate, and where another partner says otherwise
 * (terugkoppeling). Holds the sender's own rows and keys only, and no person numbers.
 */
public final class ReturnWorkbook {
  private final ReturnFile file;
  private final Texts texts;
  private final int rowsOfASheet;
  private final String footer;

  private ReturnWorkbook(ReturnFile file, MonthlyReport.Header header, int rowsOfASheet) {
    this.file = file;
    this.texts = Texts.in(header.language());
    this.rowsOfASheet = rowsOfASheet;
    this.footer = Footer.escaped(Footer.run(header, texts));
  }

  /** Writes the workbook, in place of an earlier one. */
  public static void write(ReturnFile file, MonthlyReport.Header header, Path target)
      throws IOException {
    write(file, header, target, LongTable.ROWS_OF_A_SHEET);
  }

  static void write(ReturnFile file, MonthlyReport.Header header, Path target, int rowsOfASheet)
      throws IOException {
    FixedPackage.write(
        target,
        new FixedPackage.Properties(
            header.title() + " – " + file.name(),
            "sectordeal " + header.program(),
            header.asKnownAt()),
        new ReturnWorkbook(file, header, rowsOfASheet)::writeTo);
  }

  private void writeTo(OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "sectordeal", "1.0")) {
      // Half the time of the library's usual level, for files a twentieth larger.
      book.setCompressionLevel(1);
      LongTable toDo = toDo(book);
      writeToDo(toDo, writeRows(book));
      writeDifferences(book);
    }
  }

  private LongTable table(Workbook book, String name, List<Column> columns, List<String> above) {
    return new LongTable(book, texts.get("W.return." + name), columns, above, footer, rowsOfASheet);
  }

  private Column column(String key, double width) {
    return new Column(texts.get("W.return.column." + key), width, false);
  }

  private Column wrapped(String key, double width) {
    return new Column(texts.get("W.return.column." + key), width, true);
  }

  /** The first sheet, though the last but one to be filled: keys stand with the rows. */
  private LongTable toDo(Workbook book) {
    return table(
        book,
        "todo",
        List.of(
            column("row", 8),
            column("key", 18),
            column("column", 20),
            column("code", 8),
            column("severity", 18),
            column("value", 20),
            wrapped("wrong", 55),
            wrapped("action", 55),
            column("count", 12)),
        above());
  }

  /**
   * @param keys by number of their row
   */
  private void writeToDo(LongTable table, Map<Integer, String> keys) throws IOException {
    for (ToFix fix : file.toFix()) {
      Integer row = fix.row();
      table.add(
          row,
          row == null ? null : keys.get(row),
          fix.column(),
          fix.code(),
          severity(fix),
          fix.value(),
          fix.wrong(),
          fix.action(),
          fix.count() == 0 ? null : fix.count());
    }
    table.finish();
  }

  private List<String> above() {
    List<String> above = new ArrayList<>();
    String delivery = file.delivery();
    above.add(delivery == null ? file.partner() : file.partner() + " – " + delivery);
    above.add(file.outcome());
    if (file.toFix().isEmpty()) {
      above.add(texts.get("W.return.nothing"));
    } else {
      above.add(texts.get("W.return.where"));
      above.add(texts.get("W.return.how"));
    }
    return above;
  }

  private String severity(ToFix fix) {
    String about = fix.code().startsWith("L") ? "W.return.severity.file." : "W.return.severity.";
    return texts.get(about + fix.severity());
  }

  /** Gives the keys of rows that there is something to do about, by their number. */
  private Map<Integer, String> writeRows(Workbook book) throws IOException {
    Set<Integer> asked =
        file.toFix().stream()
            .map(ToFix::row)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    Map<Integer, String> keys = new HashMap<>();
    LongTable table =
        table(
            book,
            "rows",
            List.of(column("row", 10), column("key", 30), column("fate", 18), column("codes", 24)),
            List.of());
    try {
      file.fates()
          .forEach(
              fate -> {
                add(table, fate);
                if (asked.contains(fate.row())) {
                  keys.put(fate.row(), fate.key());
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    table.finish();
    return keys;
  }

  private static void add(LongTable table, RowFate fate) {
    try {
      table.add(fate.row(), fate.key(), fate.fate(), fate.codes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the law keeps from this sender is blank in the model; its source is then left out too. */
  private void writeDifferences(Workbook book) throws IOException {
    LongTable table =
        table(
            book,
            "differences",
            List.of(
                column("key", 24),
                column("field", 16),
                column("own", 18),
                column("other", 24),
                column("otherSource", 24),
                column("age", 12),
                wrapped("action", 60)),
            List.of());
    for (Difference difference : file.differences()) {
      boolean told = !difference.firstValue().isEmpty();
      table.add(
          difference.otherKey(),
          texts.get("W.field." + difference.field()),
          difference.otherValue(),
          told ? difference.firstValue() : texts.get("W.return.notShown"),
          told ? difference.firstSource() : null,
          difference.ageInDays(),
          texts.get("W.return.differenceAction"));
    }
    table.finish();
  }
}
