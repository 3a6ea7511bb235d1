package nl.sectordeal.measure;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.Dimension.ByAttribute;
import nl.sectordeal.measure.Dimension.ByWorkingDays;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Contact;
import nl.sectordeal.period.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Tells under which code a measure books an outcome (uitsplitsing): its group, or what the job file
 * tells it apart by, one code for each dimension, such as {@code ZEELAND/WERKEND}.
 */
public final class Breakdown {
  /** Between the codes of two dimensions. */
  public static final String SEPARATOR = "/";

  /** Where the outcome tells nothing of a dimension. */
  public static final String UNKNOWN = "ONBEKEND";

  /** Contacts without an answer, by working days. */
  public static final String UNANSWERED = "GEEN_ANTWOORD";

  private final WorkingDays workingDays;

  Breakdown(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** The codes of an outcome, one for each dimension. */
  String of(List<Dimension> dimensions, Outcome outcome) {
    if (dimensions.size() == 1) {
      return code(dimensions.get(0), outcome);
    }
    List<String> codes = new ArrayList<>();
    dimensions.forEach(dimension -> codes.add(code(dimension, outcome)));
    return String.join(SEPARATOR, codes);
  }

  private String code(Dimension dimension, Outcome outcome) {
    if (dimension instanceof ByAttribute attribute) {
      return outcome.facts().attributes().getOrDefault(attribute.name(), UNKNOWN);
    }
    if (dimension instanceof ByWorkingDays days) {
      return days.upTo().isEmpty() ? UNKNOWN : classOf(days.upTo(), waited(outcome));
    }
    return outcome.facts().group().code();
  }

  /** Working days until the answer; null when there is none. */
  private @Nullable Integer waited(Outcome outcome) {
    return outcome instanceof Contact contact && contact.answered() != null
        ? Integer.valueOf(workingDays.between(contact.start(), contact.answered()))
        : null;
  }

  /** The classes of what was answered within so many working days; none where it cuts a class. */
  public static List<String> classesWithin(ByWorkingDays days, int within) {
    List<String> classes = new ArrayList<>();
    if (days.upTo().contains(within)) {
      for (int last : days.upTo().subList(0, days.upTo().indexOf(within) + 1)) {
        classes.add(classOf(days.upTo(), last));
      }
    }
    return classes;
  }

  /** {@code 0}, {@code 1}, {@code 3-5} or {@code >5}. */
  static String classOf(List<Integer> upTo, @Nullable Integer waited) {
    if (waited == null) {
      return UNANSWERED;
    }
    int first = 0;
    for (int last : upTo) {
      if (waited <= last) {
        return first == last ? Integer.toString(last) : first + "-" + last;
      }
      first = last + 1;
    }
    return ">" + (first - 1);
  }
}
