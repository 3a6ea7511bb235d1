package nl.sectordeal.job.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Sentence;
import org.springframework.scheduling.support.CronExpression;

/** The key {@code schedule} of a job: when it runs (rooster). */
final class CronLine {
  private static final int FIELDS = 6;

  private CronLine() {}

  /**
   * Refuses a line that is none, or that no moment fits.
   *
   * @param from a day; a moment long before or after it is as good as any
   */
  static void check(Node schedule, String cron, LocalDate from) {
    if (!CronExpression.isValidExpression(cron)) {
      throw wrong(schedule, cron);
    }
    if (CronExpression.parse(cron).next(from.atStartOfDay()) == null) {
      throw schedule.mistake("jobfile.cron.never", Map.of("value", cron));
    }
  }

  /** The library says in English only what is wrong, so each field is tried by itself. */
  private static JobFileMistake wrong(Node schedule, String cron) {
    List<String> fields = List.of(cron.strip().split("\\s+"));
    for (int i = 0; fields.size() == FIELDS && i < FIELDS; i++) {
      if (!isValidAt(i, fields.get(i))) {
        int place = i + 1;
        return schedule.mistake(
            "jobfile.cron.field",
            Map.of(
                "value",
                cron,
                "field",
                fields.get(i),
                "n",
                place,
                "due",
                new Sentence("jobfile.cron." + place)));
      }
    }
    return schedule.mistake("jobfile.cron", Map.of("value", cron));
  }

  private static boolean isValidAt(int place, String field) {
    List<String> alone = new ArrayList<>(Collections.nCopies(FIELDS, "*"));
    alone.set(place, field);
    return CronExpression.isValidExpression(String.join(" ", alone));
  }
}
