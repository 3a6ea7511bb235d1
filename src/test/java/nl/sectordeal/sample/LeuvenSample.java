package nl.sectordeal.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The deliveries of the project in Leuven: some 400 people, three months, and a cast (voorbeeld).
 */
final class LeuvenSample {
  static final int ROUNDS = 3;
  private static final YearMonth FIRST = YearMonth.of(2024, 3);
  private static final int PEOPLE = 350;
  private static final int MOVERS = 40;

  private final List<LeuvenRow> rows = new ArrayList<>();
  private final Map<String, byte[]> files = new TreeMap<>();

  LeuvenSample(long seed) {
    LeuvenLives lives = new LeuvenLives(seed, rows::add);
    for (int i = 1; i <= PEOPLE; i++) {
      lives.guided(i);
    }
    for (int i = PEOPLE + 1; i <= PEOPLE + MOVERS; i++) {
      lives.moved(i);
    }
    new LeuvenCast(rows::add).enter();
    rows.sort(Comparator.comparing(row -> String.valueOf(row.get(row.feed.columns.get(0)))));
    for (int round = 1; round <= ROUNDS; round++) {
      for (LeuvenFeed feed : LeuvenFeed.values()) {
        put(feed, round);
      }
    }
  }

  /** All files by path below the inbox. */
  Map<String, byte[]> files() {
    return files;
  }

  /** All values of the columns with these headings; sorted. */
  Set<String> values(Set<String> headings) {
    Set<String> values = new TreeSet<>();
    for (LeuvenRow row : rows) {
      for (String heading : headings) {
        if (row.get(heading) != null) {
          values.add(row.get(heading).toString());
        }
      }
    }
    return values;
  }

  private static YearMonth month(int round) {
    return FIRST.plusMonths(round - 1L);
  }

  /** The day up to which a file of this round tells. */
  static LocalDate asOf(int round) {
    return month(round).atEndOfMonth();
  }

  private void put(LeuvenFeed feed, int round) {
    int day = 2 + feed.ordinal();
    if (feed != LeuvenFeed.WERKGEVERS) {
      save(feed, "", path(feed.stem, round, day, feed.isCsv() ? ".csv" : ".xlsx"), round);
      return;
    }
    for (LeuvenEmployer employer : LeuvenEmployer.DELIVERING) {
      String stem = feed.stem + "_" + employer.number();
      save(feed, employer.number(), path(stem, round, day, ".xlsx"), round);
    }
  }

  private static String path(String stem, int round, int day, String extension) {
    String received = month(round).plusMonths(1).atDay(day).toString().replace("-", "");
    return stem + "_" + month(round) + "_ontvangen-" + received + "T0930" + extension;
  }

  private void save(LeuvenFeed feed, String sender, String path, int round) {
    List<Object[]> told = new ArrayList<>();
    told.add(feed.columns.toArray());
    for (LeuvenRow row : rows) {
      if (row.feed == feed && row.sender.equals(sender)) {
        Object[] cells = row.in(round);
        if (cells != null) {
          told.add(cells);
        }
      }
    }
    try {
      files.put(path, feed.isCsv() ? csv(told) : xlsx(feed, told));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] csv(List<Object[]> rows) throws IOException {
    CsvText csv = new CsvText(';', StandardCharsets.UTF_8, true, false);
    StringBuilder text = new StringBuilder(csv.opening());
    for (Object[] row : rows) {
      csv.line(text, row);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] xlsx(LeuvenFeed feed, List<Object[]> rows) throws IOException {
    XlsxFile book = new XlsxFile(false);
    XlsxFile.Sheet sheet = book.sheet(feed.sheet, false);
    rows.forEach(sheet::row);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.writeTo(out, XlsxFile.Packing.PLAIN);
    return out.toByteArray();
  }
}
