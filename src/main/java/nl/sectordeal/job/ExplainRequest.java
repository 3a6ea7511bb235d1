package nl.sectordeal.job;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.period.ReportMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants to see explained, and how; null means all.
 *
 * @param version as it was published; null: as is known now
 * @param person number as typed
 * @param row as {@code SOURCE:KEY}, or {@code SOURCE/SENDER:KEY}
 * @param where the line or cell of a table; null: any
 * @param everybody whether text for people names all of them, however many
 */
public record ExplainRequest(
    JobFile job,
    @Nullable String measure,
    @Nullable ReportMonth month,
    @Nullable Integer version,
    @Nullable String period,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    @Nullable String person,
    @Nullable String row,
    @Nullable Where where,
    boolean everybody,
    Format format) {
  /** More people than this nobody reads; the other formats have them all. */
  static final int SHOWN = 10;

  /** How to show them. */
  public enum Format {
    TEXT,
    CSV,
    JSON
  }

  /** What is asked for: a measure, a person, a row. */
  public record Asked(
      @Nullable String measure,
      @Nullable String month,
      @Nullable Integer version,
      @Nullable String period,
      @Nullable String decision,
      @Nullable String reason,
      @Nullable String person,
      @Nullable String row,
      Map<String, String> where) {}

  /** As typed; a name that is not known is told with those that are. */
  public static ExplainRequest of(JobFile job, Asked asked, boolean everybody, Format format) {
    checkMeasure(job, asked);
    String month = asked.month();
    String decision = asked.decision();
    String reason = asked.reason();
    return new ExplainRequest(
        job,
        asked.measure(),
        month == null ? null : RunRequest.month(month),
        asked.version(),
        asked.period(),
        decision == null ? null : named(Verdict.class, decision, "mistake.decision"),
        reason == null ? null : named(Reason.class, reason, "mistake.reason"),
        asked.person(),
        asked.row(),
        asked.where().isEmpty() ? null : Where.of(measure(job, asked.measure()), asked.where()),
        everybody,
        format);
  }

  private static @Nullable Measure measure(JobFile job, @Nullable String id) {
    return job.measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static void checkMeasure(JobFile job, Asked asked) {
    List<String> measures = job.measures().stream().map(Measure::id).toList();
    String measure = asked.measure();
    if (measure == null && asked.person() == null && asked.row() == null) {
      throw new UserMistake("mistake.measure.none", Map.of("known", String.join(", ", measures)));
    }
    if (measure != null && !measures.contains(measure)) {
      throw UserMistake.unknown("mistake.measure", measure, measures);
    }
  }

  private static <E extends Enum<E>> E named(Class<E> type, String text, String mistake) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(text)) {
        return value;
      }
    }
    String known = Stream.of(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
    throw new UserMistake(mistake, Map.of("name", text, "known", known));
  }

  /** Whether a decision of this kind is one of those asked for. */
  public boolean asksFor(String decision, String why) {
    return (verdict == null || verdict.name().equals(decision))
        && (reason == null || reason.name().equals(why));
  }

  /**
   * Whether this is the period asked for, or lies in it; or the day lies in a month or year of it
   * that is asked for, as tables per month tell.
   *
   * @param counts the period that a decision counts in
   * @param day of the decision; empty when unknown
   */
  public boolean asksForTime(String counts, String day) {
    String asked = period;
    if (asked == null || asked.equals(counts)) {
      return true;
    }
    boolean inside = counts.equals("deal") || asked.startsWith(counts + "-");
    return counts.startsWith(asked + "-") || (inside && day.startsWith(asked + "-"));
  }

  /** Whether a decision is one of those asked for, in all that can be asked of one. */
  public boolean asksFor(Decision decision) {
    String why = decision.reason() == null ? "" : decision.reason().name();
    return (measure == null || measure.equals(decision.measure()))
        && asksForTime(decision.period(), String.valueOf(decision.date()))
        && asksFor(decision.verdict().name(), why)
        && (where == null || where.asksFor(decision));
  }

  /** Whether one more is shown after so many of the same kind. */
  public boolean shows(int before) {
    return everybody || format != Format.TEXT || before < SHOWN;
  }
}
