package nl.sectordeal.record.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.delivery.rule.EmptyFile;
import nl.sectordeal.delivery.rule.OtherKindOfFile;
import nl.sectordeal.delivery.rule.OtherTypeThanAgreed;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Opens the files of partners as tables (tabellen). */
public final class Tables {
  private Tables() {}

  /**
   * Opens a file and finds its headings; rows are read as they are asked for.
   *
   * @param format what is declared; what is not is found out and told as a notice
   * @param expectedHeadings names of the columns that the job file uses: they tell headings from
   *     titles above them, and may not stand there twice
   * @throws nl.sectordeal.record.table.UnreadableFile when the file is not what was agreed; the
   *     delivery is refused then
   * @throws UncheckedIOException when the disk fails
   */
  public static Table open(Path file, Format format, Collection<String> expectedHeadings) {
    Lines lines = lines(file, format, expectedHeadings);
    try {
      return new HeadedTable(lines, format, expectedHeadings);
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /**
   * One cell by its reference, such as B1; in a text file the letter is the field and the number
   * the line. Blank when it is not there.
   *
   * @throws nl.sectordeal.record.table.UnreadableFile as {@link #open}
   */
  public static Cell cellAt(Path file, Format format, String reference) {
    CellReference place = new CellReference(reference.toUpperCase(Locale.ROOT));
    try (Lines lines = lines(file, format, List.of())) {
      Line line;
      while ((line = lines.next()) != null && line.number() <= place.getRow() + 1) {
        if (line.number() == place.getRow() + 1 && place.getCol() < line.cells().size()) {
          return line.cells().get(place.getCol());
        }
      }
      return Cell.BLANK;
    }
  }

  /**
   * The format with the sheet that {@link #open} reads for these headings, so that what stands
   * outside the table is looked for on the same sheet.
   *
   * @throws nl.sectordeal.record.table.UnreadableFile when the workbook cannot be opened
   */
  public static Format withSheet(Path file, Format format, Collection<String> expectedHeadings) {
    if (format.type() != Format.Type.XLSX || format.sheet() != null) {
      return format;
    }
    try {
      if (FileKind.of(file).family() != FileKind.Family.ZIP) {
        return format;
      }
      WorkbookGuard.check(file);
      String sheet = WorkbookOpening.chosen(file, format, expectedHeadings).name();
      return new Format(format.type(), null, null, sheet, format.headerRow(), format.headerRows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lines lines(Path file, Format format, Collection<String> expected) {
    try {
      FileKind kind = FileKind.of(file);
      return switch (kind.family()) {
        case EMPTY -> throw Refusal.of(EmptyFile.CODE);
        case OTHER -> throw Refusal.naming(OtherKindOfFile.CODE, String.valueOf(kind.name()));
        case OLE2 -> throw OldFile.refusal(file);
        case ZIP -> {
          WorkbookGuard.check(file);
          checkType(Format.Type.XLSX, file, format);
          yield WorkbookOpening.open(file, format, expected);
        }
        case TEXT -> {
          checkType(Format.Type.CSV, file, format);
          yield CsvOpening.open(file, format, expected);
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkType(Format.Type found, Path file, Format format) {
    String named = named(file);
    if (OtherTypeThanAgreed.isBroken(found.name(), format.type().name(), named)) {
      throw Refusal.naming(OtherTypeThanAgreed.CODE, found.name());
    }
  }

  /** The type that the extension says; null when it says none of the two. */
  private static @Nullable String named(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Format.Type type : Format.Type.values()) {
      if (name.endsWith("." + type.name().toLowerCase(Locale.ROOT))) {
        return type.name();
      }
    }
    return null;
  }
}
