package nl.sectordeal.job;

import java.util.Arrays;
import java.util.List;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.person.PersonNumbers;
import org.jspecify.annotations.Nullable;

/** Which decisions a user wants to see, and how; null means all. */
public record ExplainRequest(
    JobFile job,
    @Nullable String measure,
    @Nullable ReportMonth month,
    @Nullable String period,
    @Nullable Verdict verdict,
    @Nullable Reason reason,
    @Nullable String person,
    Format format) {

  /** How to show them. */
  public enum Format {
    TEXT,
    CSV,
    JSON
  }

  /** As typed; a name that is not known is told with those that are. */
  public static ExplainRequest of(
      JobFile job,
      @Nullable String measure,
      @Nullable String month,
      @Nullable String period,
      @Nullable String decision,
      @Nullable String reason,
      @Nullable String person,
      Format format) {
    List<String> measures = job.measures().stream().map(Measure::id).toList();
    if (measure == null && person == null) {
      throw new UserMistake(
          "Name a measure, or a person with --person; the measures are: "
              + String.join(", ", measures)
              + ".");
    }
    if (measure != null && !measures.contains(measure)) {
      throw new UserMistake(
          "There is no measure "
              + measure
              + "; choose one of: "
              + String.join(", ", measures)
              + ".");
    }
    return new ExplainRequest(
        job,
        measure,
        month == null ? null : RunRequest.month(month),
        period,
        decision == null ? null : named(Verdict.class, decision, "decision"),
        reason == null ? null : named(Reason.class, reason, "reason"),
        person == null ? null : PersonNumbers.normal(person),
        format);
  }

  private static <E extends Enum<E>> E named(Class<E> type, String text, String what) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(text)) {
        return value;
      }
    }
    throw new UserMistake(
        "There is no "
            + what
            + " "
            + text
            + "; choose one of: "
            + Arrays.toString(type.getEnumConstants())
            + ".");
  }

  /** The same about this person. */
  ExplainRequest of(String number) {
    return new ExplainRequest(job, measure, month, period, verdict, reason, number, format);
  }

  /** Whether a decision is one of those asked for. */
  boolean asksFor(Decision decision) {
    return decision.measure().equals(measure)
        && (period == null || period.equals(decision.period()))
        && (verdict == null || verdict == decision.verdict())
        && (reason == null || reason == decision.reason())
        && (person == null || person.equals(decision.person()));
  }
}
