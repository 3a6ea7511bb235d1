package nl.sectordeal.job;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.period.ReportMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks of a run.
 *
 * @param month null: the last full one before the newest delivery
 * @param asKnownAt null: the instant of the newest delivery or verdict
 * @param received receipt of the files that this run imports; null: now
 * @param publish null: leave a concept
 */
public record RunRequest(
    JobFile job,
    @Nullable ReportMonth month,
    @Nullable Instant asKnownAt,
    @Nullable Instant received,
    @Nullable Publish publish) {

  /**
   * The wish that the month be published.
   *
   * @param without reason by source, of those whose file of the month is not waited for
   */
  public record Publish(Map<String, String> without) {}

  /** A run that leaves a concept. */
  public RunRequest(
      JobFile job,
      @Nullable ReportMonth month,
      @Nullable Instant asKnownAt,
      @Nullable Instant received) {
    this(job, month, asKnownAt, received, null);
  }

  /** The same, and the month is published when nothing stands against it. */
  public RunRequest publishing(Map<String, String> without) {
    return new RunRequest(job, month, asKnownAt, received, new Publish(without));
  }

  /**
   * As typed.
   *
   * @throws UserMistake when the month cannot be read, or is over before the deal begins
   */
  public static RunRequest of(
      JobFile job,
      @Nullable String month,
      @Nullable Instant asKnownAt,
      @Nullable Instant received) {
    ReportMonth read = month == null ? null : month(month);
    if (read != null && read.peildatum().isBefore(job.deal().from())) {
      throw new UserMistake(
          "mistake.month.before", Map.of("month", read, "from", job.deal().from()));
    }
    return new RunRequest(job, read, asKnownAt, received);
  }

  static ReportMonth month(String text) {
    try {
      return ReportMonth.parse(text);
    } catch (DateTimeException unreadable) {
      throw new UserMistake("mistake.month", Map.of("month", text));
    }
  }
}
