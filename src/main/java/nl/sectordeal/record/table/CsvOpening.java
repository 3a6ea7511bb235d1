package nl.sectordeal.record.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.delivery.rule.CharsetContradicted;
import nl.sectordeal.delivery.rule.FormatDetected;
import nl.sectordeal.delivery.rule.RowTooLong;
import nl.sectordeal.delivery.rule.SeparatorContradicted;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;

/** Opens a text file: finds its character set and separator, and tells what was found. */
final class CsvOpening {
  /** Bytes in which the separator is looked for. */
  private static final int SAMPLE = 1 << 16;

  private CsvOpening() {}

  /** How a text file is written. */
  record Found(TextEncoding encoding, char separator) {}

  static Found found(Path file, Format format, Collection<String> expected) throws IOException {
    return found(file, format, expected, new ArrayList<>());
  }

  private static Found found(
      Path file, Format format, Collection<String> expected, List<Notice> notices)
      throws IOException {
    TextEncoding encoding = decide(TextEncoding.of(file), format, notices);
    String sample = sample(file, encoding);
    Character declared = format.separator();
    if (declared == null) {
      return new Found(encoding, SeparatorSearch.find(sample, expected));
    }
    check(sample, declared, expected);
    return new Found(encoding, declared);
  }

  /** Refuses a file that was exported with another separator than the declared one. */
  private static void check(String sample, char declared, Collection<String> expected) {
    int headings = SeparatorSearch.countHeadings(sample, declared, expected);
    if (headings > 0) {
      return;
    }
    char found = SeparatorSearch.find(sample, expected);
    int others = SeparatorSearch.countHeadings(sample, found, expected);
    if (SeparatorContradicted.isBroken(headings, others)) {
      throw Refusal.naming(SeparatorContradicted.CODE, name(found));
    }
  }

  static Lines open(Path file, Format format, Collection<String> expected) throws IOException {
    List<Notice> notices = new ArrayList<>();
    Found found = found(file, format, expected, notices);
    TextEncoding encoding = found.encoding();
    if (FormatDetected.isBroken(format.charset() != null, format.separator() != null)) {
      String told = told(format, encoding.charset(), found.separator());
      notices.add(Notice.ofFile(FormatDetected.CODE, Severity.INFO, null, told));
    }
    InputStream bytes = Files.newInputStream(file);
    bytes.skipNBytes(encoding.mark());
    return new CsvLines(
        new BoundedRecords(bytes, RowTooLong.MOST_BYTES_OF_TEXT),
        encoding,
        found.separator(),
        List.copyOf(notices));
  }

  /** The declared character set, unless the bytes contradict it. */
  private static TextEncoding decide(TextEncoding found, Format format, List<Notice> notices) {
    if (format.charset() == null) {
      return found;
    }
    Charset declared = Charset.forName(format.charset());
    boolean plain = found.onlyAscii() && found.mark() == 0;
    if (CharsetContradicted.isBroken(declared, found.charset(), plain)) {
      String charset = found.charset().name();
      notices.add(Notice.ofFile(CharsetContradicted.CODE, Severity.WARN, null, charset));
      return found;
    }
    // Of UTF-16 the bytes know the order, and UTF-8 is the same either way.
    boolean unicode = found.mark() > 0 || found.charset().name().startsWith("UTF-16");
    return unicode ? found : new TextEncoding(declared, 0, found.onlyAscii(), found.lastLineEnds());
  }

  private static String told(Format format, Charset charset, char separator) {
    List<String> told = new ArrayList<>();
    if (format.charset() == null) {
      told.add(charset.name());
    }
    if (format.separator() == null) {
      told.add(name(separator));
    }
    return String.join(" ", told);
  }

  private static String name(char separator) {
    return separator == '\t' ? "tab" : String.valueOf(separator);
  }

  private static String sample(Path file, TextEncoding encoding) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(encoding.mark());
      return new String(in.readNBytes(SAMPLE), encoding.charset());
    }
  }
}
