package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.sectordeal.report.machine.CsvFile;
import nl.sectordeal.report.machine.CsvForm;
import nl.sectordeal.report.machine.CsvRows;

/** Writes and reads lists that fit in memory (korte lijsten). */
final class ShortList {
  private ShortList() {}

  static <T> void write(List<T> lines, CsvForm<T> form, Path file) throws IOException {
    try (CsvFile<T> list = CsvFile.create(form, file)) {
      for (T line : lines) {
        list.add(line);
      }
    }
  }

  /**
   * All lines of a list.
   *
   * @throws CsvRows.WrongLine when one cannot be read
   */
  static <T> List<T> read(InputStream in, CsvForm<?> form, Function<String[], T> line)
      throws IOException {
    List<T> read = new ArrayList<>();
    try (CsvRows rows = CsvRows.open(in, form.header())) {
      for (String[] next = rows.next(); next != null; next = rows.next()) {
        read.add(line(next, rows.line(), line));
      }
    }
    return read;
  }

  private static <T> T line(String[] fields, long number, Function<String[], T> line)
      throws CsvRows.WrongLine {
    try {
      return line.apply(fields);
    } catch (RuntimeException e) {
      throw new CsvRows.WrongLine(number, e);
    }
  }
}
