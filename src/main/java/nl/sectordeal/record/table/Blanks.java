package nl.sectordeal.record.table;

/** What counts as nothing: white space of any kind, hard spaces and byte order marks too (leeg). */
final class Blanks {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Blanks() {}

  static boolean isBlank(char sign) {
    return sign <= ' '
        || (sign > '~'
            && (Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == BYTE_ORDER_MARK));
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
