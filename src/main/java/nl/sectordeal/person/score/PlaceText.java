package nl.sectordeal.person.score;

import java.util.Map;

/** Streets and towns in one spelling. */
final class PlaceText {
  private static final Map<String, String> SHORT_ENDINGS =
      Map.of("straat", "str", "laan", "ln", "plein", "pln", "weg", "wg");
  private static final int AREA = 4;

  private PlaceText() {}

  /** Without spaces and signs, and with the ending shortened. */
  static String street(String text) {
    String plain = plain(text);
    for (Map.Entry<String, String> ending : SHORT_ENDINGS.entrySet()) {
      if (plain.endsWith(ending.getKey())) {
        return plain.substring(0, plain.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return plain;
  }

  /** Without spaces and signs. */
  static String city(String text) {
    return plain(text);
  }

  /** The digits of a postcode of four digits and two letters; the whole of any other. */
  static String area(String postcode) {
    return postcode.length() == AREA + 2 ? postcode.substring(0, AREA) : postcode;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        plain.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return plain.toString();
  }
}
