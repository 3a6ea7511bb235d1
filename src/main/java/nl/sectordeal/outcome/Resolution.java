package nl.sectordeal.outcome;

import java.time.Instant;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.record.RecordName;

/**
 * What a person decided about one difference: that nobody needs to answer it any more, or that it
 * is open again (afhandeling). It changes no fact of the placement.
 *
 * @param because why, in the words of who decided
 */
public record Resolution(Subject subject, Says says, Instant effective, String because) {

  /** What the latest decision about a difference says. */
  public enum Says {
    RESOLVED,
    REOPENED
  }

  /**
   * The difference that was decided about: two rows and what each says. Another value on either
   * side is another difference, which nobody has looked at yet.
   *
   * @param one the first by the names of the rows, whichever is given first
   */
  public record Subject(Field field, Stated one, Stated other) {
    public Subject {
      if (one.row().compareTo(other.row()) > 0) {
        Stated first = one;
        one = other;
        other = first;
      }
    }
  }

  /**
   * What a row says.
   *
   * @param value as text for people, as {@link Difference} has it
   */
  public record Stated(RecordName row, String value) {}
}
