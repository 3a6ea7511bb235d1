package nl.sectordeal.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** How a source writes CSV: separator, character set, dates (tekstbestand). */
record CsvText(char separator, Charset charset, boolean mark, boolean yearFirst) {
  private static final CsvText GEMEENTE =
      new CsvText(';', Charset.forName("windows-1252"), false, false);
  private static final CsvText UWV = new CsvText(',', StandardCharsets.UTF_8, true, true);
  private static final CsvText CONTACT = new CsvText(';', StandardCharsets.UTF_8, false, false);

  static CsvText of(Feed feed) {
    return feed == Feed.UWV ? UWV : feed == Feed.CONTACTEN ? CONTACT : GEMEENTE;
  }

  /** What stands before the first heading. */
  String opening() {
    return mark ? "\uFEFF" : "";
  }

  void line(Appendable out, Object... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.append(separator);
      }
      if (cells[i] instanceof LocalDate day) {
        date(out, day);
      } else if (cells[i] != null) {
        text(out, cells[i].toString());
      }
    }
    out.append("\r\n");
  }

  private void text(Appendable out, String text) throws IOException {
    boolean plain = text.indexOf(separator) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
    out.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
  }

  private void date(Appendable out, LocalDate day) throws IOException {
    if (yearFirst) {
      out.append(day.toString());
      return;
    }
    two(out, day.getDayOfMonth());
    out.append('-');
    two(out, day.getMonthValue());
    out.append('-').append(Integer.toString(day.getYear()));
  }

  private static void two(Appendable out, int number) throws IOException {
    out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
