package nl.sectordeal.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of something as a source gives it: a day, open, or not told at all (einddatum).
 *
 * <p>Open is a value: a source with an end column that is empty says that it has not ended. Not
 * told is the absence of one: the source has no such column.
 */
public record End(State state, @Nullable LocalDate date) {

  /** What is known of the end. */
  public enum State {
    NOT_TOLD,
    OPEN,
    ON
  }

  /**
   * Throws {@link IllegalArgumentException} when there is a day without the state that has one, or
   * the reverse.
   */
  public End {
    if ((state == State.ON) != (date != null)) {
      throw new IllegalArgumentException("an end has a day exactly when its state is ON");
    }
  }

  private static final End NOT_TOLD_END = new End(State.NOT_TOLD, null);
  private static final End OPEN_END = new End(State.OPEN, null);

  public static End notTold() {
    return NOT_TOLD_END;
  }

  public static End open() {
    return OPEN_END;
  }

  public static End on(LocalDate date) {
    return new End(State.ON, date);
  }

  public boolean isTold() {
    return state != State.NOT_TOLD;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** True when there is a day; {@link #date} is then not null. */
  public boolean isOn() {
    return state == State.ON;
  }
}
