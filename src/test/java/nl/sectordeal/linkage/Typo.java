package nl.sectordeal.linkage;

/** A slip of the finger: a letter or digit too many, too few, another, or two changed places. */
final class Typo {
  private Typo() {}

  /** One slip; what is empty stays so, and letters stay letters, digits digits. */
  static String in(String text, Chance chance) {
    if (text.length() < 2) {
      return text.isEmpty() ? text : text + like(text.charAt(0), chance);
    }
    int at = chance.below(text.length());
    String slipped =
        switch (chance.below(4)) {
          case 0 -> text.substring(0, at) + like(text.charAt(at), chance) + text.substring(at);
          case 1 -> text.substring(0, at) + text.substring(at + 1);
          case 2 -> text.substring(0, at) + like(text.charAt(at), chance) + text.substring(at + 1);
          default -> swapped(text, Math.min(at, text.length() - 2));
        };
    return slipped.isBlank() ? text : slipped;
  }

  /** One digit becomes another. */
  static String digit(String text, Chance chance) {
    int at = chance.below(text.length());
    while (!Character.isDigit(text.charAt(at))) {
      at = chance.below(text.length());
    }
    char other = chance.digit();
    while (other == text.charAt(at)) {
      other = chance.digit();
    }
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  /** The characters at a place and after it change places. */
  static String swapped(String text, int at) {
    return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
  }

  private static char like(char c, Chance chance) {
    if (Character.isDigit(c)) {
      return chance.digit();
    }
    return Character.isUpperCase(c) ? Character.toUpperCase(chance.letter()) : chance.letter();
  }
}
