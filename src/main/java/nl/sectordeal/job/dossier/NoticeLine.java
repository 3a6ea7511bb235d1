package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.report.MonthlyReport.NoticeCount;
import nl.sectordeal.report.machine.CsvForm;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a delivery or one of its rows, without the value it was said about, which
 * could be personal (meldingregel).
 *
 * @param file name of the file
 * @param delivery first eight characters of its SHA-256
 * @param row the row as the sender sees it; null for more than one
 * @param column the sender's own heading
 */
public record NoticeLine(
    String source,
    String sender,
    String file,
    String delivery,
    String code,
    Severity severity,
    @Nullable Integer row,
    @Nullable String column,
    long count) {

  /** {@code meldingen.csv}: how often; together what {@code run.json} says under notices. */
  static final CsvForm<NoticeLine> COUNTS =
      new CsvForm<>(
          List.of("source", "sender", "file", "delivery", "code", "severity", "column", "count"),
          1,
          0,
          NoticeLine::counted);

  /** {@code voorbeelden.csv}: some of the rows. */
  static final CsvForm<NoticeLine> EXAMPLES =
      new CsvForm<>(
          List.of("source", "sender", "file", "delivery", "code", "severity", "column", "row"),
          1,
          0,
          NoticeLine::shown);

  /** A notice about a file, or rows of it. */
  public static NoticeLine of(
      String source, String sender, String file, String delivery, Notice notice) {
    return new NoticeLine(
        source,
        sender,
        file,
        delivery,
        notice.code(),
        notice.severity(),
        notice.row(),
        notice.column(),
        notice.count());
  }

  /** The same about no row in particular, not counted yet. */
  public NoticeLine once() {
    return new NoticeLine(source, sender, file, delivery, code, severity, null, column, 0);
  }

  /** The same, so many times. */
  public NoticeLine times(long times) {
    return new NoticeLine(source, sender, file, delivery, code, severity, row, column, times);
  }

  private String[] counted() {
    return columns(Long.toString(count));
  }

  private String[] shown() {
    return columns(row == null ? "" : Integer.toString(row));
  }

  private String[] columns(String last) {
    return new String[] {
      source, sender, file, delivery, code, severity.name(), Fields.text(column), last
    };
  }

  /** What {@code run.json} takes from it. */
  static List<NoticeCount> counts(List<NoticeLine> lines) {
    return lines.stream()
        .map(line -> new NoticeCount(line.code(), line.severity(), "", line.count()))
        .toList();
  }

  /** The same from the list. */
  static List<NoticeCount> readCounts(InputStream in) throws IOException {
    return ShortList.read(
        in,
        COUNTS,
        from -> new NoticeCount(from[4], Severity.valueOf(from[5]), "", Long.parseLong(from[7])));
  }
}
