package nl.sectordeal.record.table;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import nl.sectordeal.delivery.rule.DamagedFile;
import nl.sectordeal.delivery.rule.QuotationMarkIsClosed;
import nl.sectordeal.delivery.rule.RowTooLong;
import nl.sectordeal.notice.Notice;
import org.jspecify.annotations.Nullable;

/** The rows of a text file with separators, by RFC 4180: a backslash is a sign like any other. */
final class CsvLines implements Lines {
  private final BoundedRecords bytes;
  private final CSVReader reader;
  private final char separator;
  private final boolean lastLineEnds;
  private final List<Notice> notices;

  CsvLines(BoundedRecords bytes, TextEncoding encoding, char separator, List<Notice> notices) {
    this.bytes = bytes;
    this.reader = reader(new InputStreamReader(bytes, encoding.charset()), separator);
    this.separator = separator;
    this.lastLineEnds = encoding.lastLineEnds();
    this.notices = notices;
  }

  static CSVReader reader(Reader signs, char separator) {
    return new CSVReaderBuilder(signs)
        .withCSVParser(new PartnerCsvParser(separator))
        .withVerifyReader(false)
        .withMultilineLimit(RowTooLong.MOST_LINES)
        .build();
  }

  @Override
  public @Nullable Line next() {
    int number = Math.toIntExact(reader.getLinesRead() + 1);
    try {
      String[] fields = reader.readNext();
      bytes.recordEnded();
      if (fields != null && reader.getLinesRead() > number) {
        check(number, fields);
      }
      return fields == null ? null : line(number, fields);
    } catch (BoundedRecords.RecordTooLong | CsvMultilineLimitBrokenException e) {
      throw Refusal.atRow(RowTooLong.CODE, number);
    } catch (CsvMalformedLineException e) {
      throw Refusal.atRow(QuotationMarkIsClosed.CODE, number);
    } catch (CsvException e) {
      throw Refusal.atRow(DamagedFile.CODE, number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean countsFields() {
    return true;
  }

  @Override
  public boolean lastLineEnds() {
    return lastLineEnds;
  }

  @Override
  public List<Notice> notices() {
    return notices;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses a file of which a row of several lines took other rows into it. */
  private void check(int number, String[] fields) {
    for (String field : fields) {
      if (RowTooLong.holdsRows(count(field, separator), count(field, '\n'), fields.length)) {
        throw Refusal.atRow(RowTooLong.CODE, number);
      }
    }
  }

  private static long count(String field, char wanted) {
    return field.chars().filter(sign -> sign == wanted).count();
  }

  private static Line line(int number, String[] fields) {
    if (number == 1 && SeparatorSearch.isHint(String.join(";", fields))) {
      return Line.blank(number);
    }
    Cell[] cells = new Cell[fields.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Cell.of(fields[i]);
    }
    return new Line(number, List.of(cells));
  }
}
