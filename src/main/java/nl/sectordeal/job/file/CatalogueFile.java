package nl.sectordeal.job.file;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.outcome.Catalogue;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.record.mapping.CodeTable;
import nl.sectordeal.record.table.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads what codes tell beside themselves: a text file with the columns {@code attribute}, {@code
 * code}, {@code title}, {@code from} and {@code until}, and one for each attribute told
 * (catalogusbestand).
 */
final class CatalogueFile {
  private static final String ATTRIBUTE = "attribute";
  private static final String CODE = "code";
  private static final String TITLE = "title";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final List<String> OWN = List.of(ATTRIBUTE, CODE, TITLE, FROM, UNTIL);

  private CatalogueFile() {}

  /**
   * Reads a catalogue.
   *
   * @throws JobFileMistake when the file is missing or does not say what it should
   */
  static Catalogue read(Path file) {
    List<Catalogue.Entry> entries = new ArrayList<>();
    for (Map<String, String> row : rows(file)) {
      entries.add(entry(file, row));
    }
    try {
      return new Catalogue(entries);
    } catch (IllegalArgumentException twice) {
      throw mistake(
          file,
          "jobfile.catalogue.twice",
          Map.of("value", String.valueOf(twice.getMessage())),
          twice);
    }
  }

  private static List<Map<String, String>> rows(Path file) {
    try {
      return CodeTable.read(file, OWN);
    } catch (UnreadableFile | UncheckedIOException e) {
      throw unreadable(file, e);
    }
  }

  static JobFileMistake unreadable(Path file, Exception cause) {
    return mistake(
        file, "jobfile.catalogue.unread", Map.of("columns", String.join(", ", OWN)), cause);
  }

  private static Catalogue.Entry entry(Path file, Map<String, String> row) {
    String attribute = row.getOrDefault(ATTRIBUTE, "");
    String code = row.getOrDefault(CODE, "");
    if (attribute.isEmpty() || code.isEmpty()) {
      throw mistake(file, "jobfile.catalogue.line", Map.of(), null);
    }
    Map<String, String> tells = new TreeMap<>(row);
    tells.keySet().removeAll(OWN);
    tells.values().removeIf(String::isEmpty);
    DateRange validity = new DateRange(day(file, row, FROM), day(file, row, UNTIL));
    if (validity.start() != null
        && validity.end() != null
        && validity.end().isBefore(validity.start())) {
      throw mistake(file, "jobfile.catalogue.backwards", Map.of("value", code), null);
    }
    return new Catalogue.Entry(
        attribute, code, row.getOrDefault(TITLE, ""), validity, Map.copyOf(tells));
  }

  private static @Nullable LocalDate day(Path file, Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "");
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException impossible) {
      throw mistake(
          file, "jobfile.catalogue.day", Map.of("value", text, "column", column), impossible);
    }
  }

  private static JobFileMistake mistake(
      Path file, String key, Map<String, String> gaps, @Nullable Throwable cause) {
    Map<String, Object> all = new HashMap<>(gaps);
    all.put("file", file);
    return new JobFileMistake(key, all, cause);
  }
}
