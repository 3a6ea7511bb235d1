package nl.sectordeal.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of a person, an employer or a place as people and spreadsheets write it. */
public final class TypedNumber {
  /** One point, and one or two digits behind it: no group of such a number. */
  private static final Pattern FRACTION = Pattern.compile("-?(\\d+)\\.(\\d{1,2})");

  private static final Pattern NO_FRACTION = Pattern.compile("0+");
  private static final Pattern SEPARATORS = Pattern.compile("[ .\\u00a0-]");

  private TypedNumber() {}

  /**
   * The number without dots, spaces and hyphens between its digits. What a spreadsheet wrote as
   * 1234567.0 loses what is behind the point; one with a sign or a real fraction keeps them, so
   * that it is no such number.
   */
  public static String bare(String typed) {
    if (!SEPARATORS.matcher(typed).find()) {
      return typed;
    }
    Matcher fraction = FRACTION.matcher(typed);
    if (fraction.matches()) {
      boolean whole = !typed.startsWith("-") && NO_FRACTION.matcher(fraction.group(2)).matches();
      return whole ? fraction.group(1) : typed;
    }
    boolean signed = typed.startsWith("-") || typed.endsWith("-");
    return signed ? typed : SEPARATORS.matcher(typed).replaceAll("");
  }
}
