package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.job.file.JobFile.Purpose;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.record.Country;
import org.jspecify.annotations.Nullable;

/** The heading {@code job}: what holds for the job as a whole. */
final class JobHeading {
  private static final int STANDARD_RESTATE_MONTHS = 3;

  private JobHeading() {}

  /** From when until when the deal runs. */
  static Deal deal(Node job) {
    Deal deal = new Deal(job.date("from"), job.date("until"));
    if (deal.until().isBefore(deal.from())) {
      throw job.mistake("jobfile.backwards");
    }
    return deal;
  }

  /** For how many months a published one is issued again when it would count other numbers. */
  static int restateMonths(Node job) {
    return job.number("restate_months", STANDARD_RESTATE_MONTHS);
  }

  /** Whose words, ids and addresses its rows hold. */
  static Country country(Node job) {
    return Country.valueOf(job.text("country", "NL"));
  }

  /** Dutch as it is spoken there: words of their own stand in a file of the country. */
  static Locale language(Node job) {
    String language = job.text("language", "nl");
    boolean dutch = country(job) == Country.NL;
    return Locale.forLanguageTag(dutch ? language : language + "-" + country(job));
  }

  /** A cron line of six fields; null when the job has none. */
  static @Nullable String schedule(Node job) {
    String cron = job.findText("schedule");
    if (cron != null) {
      CronLine.check(job.at("schedule"), cron, job.date("from"));
    }
    return cron;
  }

  /** How long each purpose asks for the data. */
  static List<Purpose> retention(Node job) {
    List<Purpose> purposes = new ArrayList<>();
    job.at("retention")
        .children()
        .forEach(
            (id, node) ->
                purposes.add(
                    new Purpose(
                        id,
                        node.number("years", 0),
                        Purpose.After.valueOf(
                            node.text("after", "last_day").toUpperCase(Locale.ROOT)),
                        node.text("basis"))));
    return List.copyOf(purposes);
  }
}
