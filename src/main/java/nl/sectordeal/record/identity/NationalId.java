package nl.sectordeal.record.identity;

import java.util.List;
import nl.sectordeal.delivery.TypedNumber;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.rule.NationalIdHasItsZero;
import nl.sectordeal.record.rule.NationalIdIsPossible;
import org.jspecify.annotations.Nullable;

/**
 * A national id that passes its test; lives no longer than the reading of its row (persoonsnummer).
 *
 * @param digits all of them, without separators
 * @param padded whether its zero in front was missing
 */
public record NationalId(IdKind kind, String digits, boolean padded) {

  /**
   * The id that a text holds, of the first kind that fits; null when it holds none of these kinds.
   */
  public static @Nullable NationalId find(String text, List<IdKind> kinds) {
    String digits = TypedNumber.bare(text);
    for (IdKind kind : kinds) {
      if (!NationalIdIsPossible.isBroken(kind, digits)) {
        return new NationalId(kind, digits, false);
      }
    }
    for (IdKind kind : kinds) {
      String padded = "0" + digits;
      if (NationalIdHasItsZero.isBroken(kind, digits)
          && !NationalIdIsPossible.isBroken(kind, padded)) {
        return new NationalId(kind, padded, true);
      }
    }
    return null;
  }

  /** The text without dots, spaces and hyphens, which people put between the digits. */
  public static String withoutSeparators(String text) {
    StringBuilder rest = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separator = c == '.' || c == ' ' || c == '-' || c == '\u00a0';
      if (separator && rest == null) {
        rest = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!separator && rest != null) {
        rest.append(c);
      }
    }
    return rest == null ? text : rest.toString();
  }

  /** Tells the kind only, so that no log or exception can hold the number. */
  @Override
  public String toString() {
    return kind.name();
  }
}
