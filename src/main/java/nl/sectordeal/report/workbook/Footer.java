package nl.sectordeal.report.workbook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.MonthlyReport;

/** What stands at the foot of a page: where it comes from, so that a print can be traced. */
final class Footer {
  /** Times are shown as a clock in the Netherlands has them. */
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

  /** Enough of a hash to tell runs apart; a page foot has room for 255 characters in all. */
  private static final int HASH = 12;

  private Footer() {}

  static String run(MonthlyReport.Header header, Texts texts) {
    return texts.get(
        "W.foot",
        Map.of(
            "job", shortened(header.job(), 40),
            "month", header.month().toString(),
            "peildatum", DAY.format(header.peildatum()),
            "known", time(header.asKnownAt()),
            "version", version(header, texts),
            "program", header.program(),
            "jobfile", shortened(header.jobFileSha256(), HASH),
            "run", shortened(header.runId(), HASH)));
  }

  static String version(MonthlyReport.Header header, Texts texts) {
    Integer version = header.version();
    return version == null
        ? texts.get("W.concept")
        : texts.get("W.version", Map.of("version", version));
  }

  static String time(Instant instant) {
    return TIME.format(instant.atZone(ZONE));
  }

  /** As a header or footer takes it, where an ampersand begins a code. */
  static String escaped(String text) {
    return text.replace("&", "&&");
  }

  private static String shortened(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }
}
