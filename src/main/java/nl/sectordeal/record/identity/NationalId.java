package nl.sectordeal.record.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  /** One point, and one or two digits behind it: no group of an id or of an employer's number. */
  private static final Pattern FRACTION = Pattern.compile("-?(\\d+)\\.(\\d{1,2})");

  /**
   * The id that a text holds, of the first kind that fits; null when it holds none of these kinds.
   */
  public static @Nullable NationalId find(String text, List<IdKind> kinds) {
    String digits = withoutSeparators(text);
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

  /**
   * The text without dots, spaces and hyphens, which people put between the digits. A number that a
   * spreadsheet wrote as 1234567.0 loses what is behind the point; one with a sign or a real
   * fraction keeps them, so that it is no such number.
   */
  public static String withoutSeparators(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (isSeparator(text.charAt(i))) {
        return withoutSeparatorsAnew(text);
      }
    }
    return text;
  }

  private static String withoutSeparatorsAnew(String text) {
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      return fraction.group(2).matches("0+") ? fraction.group(1) : text;
    }
    if (text.startsWith("-") || text.endsWith("-")) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSeparator(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ' ' || c == '-' || c == '\u00a0';
  }

  /** Tells the kind only, so that no log or exception can hold the number. */
  @Override
  public String toString() {
    return kind.name();
  }
}
