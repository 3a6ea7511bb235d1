package nl.sectordeal.record.identity;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Streets as they are compared (straat): small letters and digits only, "str." as "straat", without
 * particles.
 *
 * @param street empty when unknown
 * @param houseNumber as in its own column, or else the one behind the street
 */
record StreetText(String street, String houseNumber) {
  private static final Pattern NUMBER_BEHIND =
      Pattern.compile("(.*\\p{L}.*)[ ,]+([1-9]\\d{0,4}(?:[ /-]?\\p{L}{1,4}| ?[/-] ?\\d{1,4})?)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\-/,()]+");
  private static final Set<String> UNKNOWN =
      Set.of("onbekend", "adresonbekend", "onbekendadres", "geheim", "geheimadres", "nvt", "geen");
  private static final Set<String> LEFT_OUT =
      Set.of("van", "vande", "vanden", "vander", "vd", "v", "de", "den", "der", "het", "t", "d");
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("burg", "burgemeester"),
          Map.entry("burgem", "burgemeester"),
          Map.entry("prof", "professor"),
          Map.entry("dr", "doctor"),
          Map.entry("dokter", "doctor"),
          Map.entry("ds", "dominee"),
          Map.entry("st", "sint"),
          Map.entry("gen", "generaal"),
          Map.entry("pres", "president"),
          Map.entry("past", "pastoor"),
          Map.entry("mgr", "monseigneur"),
          Map.entry("jhr", "jonkheer"),
          Map.entry("1e", "eerste"),
          Map.entry("2e", "tweede"),
          Map.entry("3e", "derde"),
          Map.entry("4e", "vierde"),
          Map.entry("2de", "tweede"),
          Map.entry("1ste", "eerste"),
          Map.entry("3de", "derde"),
          Map.entry("4de", "vierde"));
  private static final Map<String, String> ENDS =
      Map.of("str", "straat", "ln", "laan", "wg", "weg", "pln", "plein", "sngl", "singel");

  /**
   * A street with its number.
   *
   * @param houseNumber from its own column, as {@link AddressText} has it; empty when it has none
   */
  static StreetText of(String text, String houseNumber) {
    if (text.isEmpty()) {
      return new StreetText("", houseNumber);
    }
    Matcher both = NUMBER_BEHIND.matcher(text);
    if (both.matches()) {
      String behind = AddressText.houseNumber(both.group(2));
      if (houseNumber.isEmpty() || houseNumber.equals(behind)) {
        return new StreetText(street(both.group(1)), behind);
      }
    }
    return new StreetText(street(text), houseNumber);
  }

  private static String street(String text) {
    StringBuilder all = new StringBuilder(text.length());
    StringBuilder kept = new StringBuilder(text.length());
    for (String typed : BETWEEN_WORDS.split(NameText.plain(text).replace(".", " "), -1)) {
      String word = whole(lettersAndDigits(typed));
      all.append(word);
      kept.append(LEFT_OUT.contains(word) ? "" : word);
    }
    String street = kept.isEmpty() ? all.toString() : kept.toString();
    return UNKNOWN.contains(street) ? "" : street;
  }

  private static String whole(String word) {
    String known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    for (Map.Entry<String, String> end : ENDS.entrySet()) {
      if (word.endsWith(end.getKey())) {
        return word.substring(0, word.length() - end.getKey().length()) + end.getValue();
      }
    }
    return word;
  }

  private static String lettersAndDigits(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "StreetText";
  }
}
