package nl.sectordeal.report;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A count as a reader may see it (getoond aantal). What is hidden is not in here, so that no page,
 * chart or percentage can give it away.
 *
 * @param visible the count; empty when it is hidden
 * @param smallest counts from one up to this, itself not included, are hidden
 */
public record ShownCount(Mark mark, OptionalInt visible, int smallest) {

  /** Why a reader sees a number, or none. */
  public enum Mark {
    /** The number itself. */
    VISIBLE,
    /** Hidden because it is small: shown as {@code <5}. */
    SMALL,
    /** Hidden because a small one could be computed from it: shown as {@code x}. */
    WITHHELD
  }

  public boolean isVisible() {
    return mark == Mark.VISIBLE;
  }

  /** The count in the writing of a language, {@code <5}, or {@code x}. */
  public String text(Locale language) {
    return switch (mark) {
      case VISIBLE -> NumberFormat.getIntegerInstance(language).format(visible.orElseThrow());
      case SMALL -> "<" + smallest;
      case WITHHELD -> "x";
    };
  }
}
