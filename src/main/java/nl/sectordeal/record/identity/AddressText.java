package nl.sectordeal.record.identity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.rule.BelgianPostcodeIsPossible;
import nl.sectordeal.record.rule.PostcodeIsPossible;

/** Postcodes, house numbers and shared numbers as they are compared (adres). */
public final class AddressText {
  private static final Pattern HOUSE = Pattern.compile("0*([1-9]\\d{0,5})[ \\-]*([A-Z0-9 \\-/.]*)");
  private static final Pattern NO_NUMBER = Pattern.compile("0*|(.)\\1{3,}");
  private static final Pattern OTHER_POSTCODE =
      Pattern.compile("(?=(.*[1-9]){2})(?!0000|9999)[A-Z0-9]{3,8}");
  private static final Pattern BETWEEN = Pattern.compile("[ \\-/.]+");

  /** A postcode as 1234AB; empty when it cannot be one. */
  public static String postcode(String text) {
    String plain = NationalId.withoutSeparators(text).toUpperCase(Locale.ROOT);
    String postcode = plain.startsWith("NL") ? plain.substring(2) : plain;
    return PostcodeIsPossible.isBroken(postcode) ? "" : postcode;
  }

  /** A postcode of this country, as 1234AB or 3000; empty when it cannot be one. */
  public static String postcode(String text, Country country) {
    if (country == Country.NL) {
      return postcode(text);
    }
    String plain = NationalId.withoutSeparators(text).toUpperCase(Locale.ROOT);
    String postcode = plain.startsWith("B") ? plain.substring(1) : plain;
    return BelgianPostcodeIsPossible.isBroken(postcode) ? "" : postcode;
  }

  /** A postcode as it is compared, in a job of this country. */
  public static String comparablePostcode(String text, Country country) {
    String own = postcode(text, country);
    return own.isEmpty() ? comparablePostcode(text) : own;
  }

  /**
   * A postcode as it is compared: as 1234AB where it can be one, else the letters and digits that
   * were typed, since one of another country and one with a slip still tell where somebody lives.
   */
  public static String comparablePostcode(String text) {
    String dutch = postcode(text);
    if (!dutch.isEmpty()) {
      return dutch;
    }
    String plain = NationalId.withoutSeparators(text).toUpperCase(Locale.ROOT);
    return OTHER_POSTCODE.matcher(plain).matches() && !NO_NUMBER.matcher(plain).matches()
        ? plain
        : "";
  }

  /**
   * Number and addition: 12 A, 12-a and 12a are 12A, and 12-1 stays apart from 121. Empty when
   * there is no number.
   */
  public static String houseNumber(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    if (isPlainNumber(capitals)) {
      return capitals;
    }
    Matcher house = HOUSE.matcher(capitals);
    if (!house.matches()) {
      return "";
    }
    String addition = BETWEEN.matcher(house.group(2)).replaceAll("");
    boolean startsWithDigit = !addition.isEmpty() && Character.isDigit(addition.charAt(0));
    return house.group(1) + (startsWithDigit ? "-" : "") + addition;
  }

  /**
   * A number that partners share: capitals and digits only; empty for one that stands for none,
   * such as 0000.
   */
  static String sharedNumber(String text) {
    StringBuilder number = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        number.append(Character.toUpperCase(text.charAt(i)));
      }
    }
    String normal = number.toString();
    boolean known = !NameText.known(normal.toLowerCase(Locale.ROOT)).isEmpty();
    return known && !NO_NUMBER.matcher(normal).matches() ? normal : "";
  }

  private static boolean isPlainNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < (i == 0 ? '1' : '0') || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private AddressText() {}
}
