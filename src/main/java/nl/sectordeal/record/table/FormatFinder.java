package nl.sectordeal.record.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.sectordeal.delivery.Source.Format;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a file that nobody declared is written: kind, separator, character set, sheet and
 * row of the headings (bestandsvorm zoeken).
 */
public final class FormatFinder {
  /** Weight of a known heading against a filled cell. */
  private static final int KNOWN = 100;

  private final Collection<String> words;

  /**
   * A finder.
   *
   * @param words headings that occur in files of partners; the row with most of them has the
   *     headings
   */
  public FormatFinder(Collection<String> words) {
    this.words = List.copyOf(words);
  }

  private record Place(@Nullable String sheet, int row, int score) {}

  /**
   * All of the format that shows, so that {@link Tables#open} has nothing to find. A file of plain
   * letters alone shows no character set.
   *
   * @throws nl.sectordeal.record.table.UnreadableFile when the file is empty, damaged, or of a kind
   *     that is not read
   * @throws UncheckedIOException when the disk fails
   */
  public Format find(Path file) {
    try {
      return FileKind.of(file).family() == FileKind.Family.ZIP ? workbook(file) : text(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Format text(Path file) throws IOException {
    Format open = format(Format.Type.CSV, null, 1);
    try (Lines lines = Tables.lines(file, open, words)) {
      Place place = headings(lines, null);
      CsvOpening.Found found = CsvOpening.found(file, open, words);
      return new Format(
          Format.Type.CSV,
          found.separator(),
          found.encoding().onlyAscii() ? null : found.encoding().charset().name(),
          null,
          place.row(),
          1);
    }
  }

  private Format workbook(Path file) throws IOException {
    WorkbookGuard.check(file);
    Place best = new Place(null, 1, -1);
    for (String sheet : WorkbookOpening.visibleSheets(file)) {
      try (Lines lines = Tables.lines(file, format(Format.Type.XLSX, sheet, 1), words)) {
        Place place = headings(lines, sheet);
        best = place.score() > best.score() ? place : best;
      }
    }
    return format(Format.Type.XLSX, best.sheet(), best.row());
  }

  private static Format format(Format.Type type, @Nullable String sheet, int row) {
    return new Format(type, null, null, sheet, row, 1);
  }

  /** Of the first rows the one that is most like headings: known words first, then width. */
  private Place headings(Lines lines, @Nullable String sheet) {
    Place best = new Place(sheet, 1, 0);
    Line line;
    for (int i = 0; i < HeadingSearch.ROWS && (line = lines.next()) != null; i++) {
      int score = score(line);
      if (score > best.score()) {
        best = new Place(sheet, line.number(), score);
      }
    }
    return best;
  }

  private int score(Line line) {
    List<String> names = new ArrayList<>();
    for (Cell cell : line.cells()) {
      if (cell instanceof Cell.Text text) {
        names.add(text.text());
      }
    }
    return new Headings(names).count(words) * KNOWN + names.size();
  }
}
