package nl.sectordeal.record.identity;

import java.util.Locale;
import java.util.Set;

/**
 * Given names and initials, however they were typed (voornamen): "Jan Pieter", "J.P.", "Jan P.",
 * "Th.A.", "JPM" and "Johannes Petrus (Jan)".
 *
 * @param names those written out, a space between
 * @param initials a letter for each name in order, without what stands in brackets
 */
record GivenNames(String names, String initials) {
  private static final Set<String> SALUTATIONS =
      Set.of("dhr", "mevr", "mevrouw", "meneer", "mw", "mej", "drs");
  private static final Set<String> TITLES = Set.of("dr", "ir", "ing", "mr", "prof");
  private static final Set<String> TWO_LETTERS_FOR_ONE =
      Set.of("th", "ch", "chr", "ph", "st", "fr", "sj", "tj");
  private static final int LONGEST_ROW_OF_INITIALS = 4;

  /** What stands in a column of given names. */
  static GivenNames of(String text) {
    Parts parts = new Parts(false);
    if (isKnown(text)) {
      parts.take(text);
    }
    return new GivenNames(parts.names.toString(), parts.initials.toString());
  }

  /** The letters in a column of initials, in small letters. */
  static String initials(String text) {
    Parts parts = new Parts(true);
    if (isKnown(text)) {
      parts.take(text);
    }
    return parts.initials.toString();
  }

  private static boolean isKnown(String text) {
    return !NameText.known(NameText.letters(NameText.plain(text))).isEmpty();
  }

  /** These, with initials that stand in a column of their own: the names of a passport. */
  GivenNames with(String told) {
    return told.isEmpty() || initials.startsWith(told) ? this : new GivenNames(names, told);
  }

  boolean isUnknown() {
    return names.isEmpty() && initials.isEmpty();
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "GivenNames";
  }

  /** What was found so far. */
  private static final class Parts {
    private final boolean onlyInitials;
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder initials = new StringBuilder();
    private boolean inBrackets;

    Parts(boolean onlyInitials) {
      this.onlyInitials = onlyInitials;
    }

    void take(String text) {
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (c == '.' || c == ' ' || c == '-' || c == ',' || c == '/' || c == '(' || c == ')') {
          if (i > from) {
            piece(text.substring(from, i), c == '.');
          }
          from = i + 1;
          inBrackets = (inBrackets || c == '(') && c != ')';
        }
      }
    }

    private void piece(String piece, boolean beforeDot) {
      String plain = NameText.letters(NameText.plain(piece));
      boolean mixed = isMixed(piece);
      if (plain.isEmpty() || isTitle(plain, beforeDot, mixed)) {
        return;
      }
      boolean abbreviated = onlyInitials || beforeDot || isRowOfInitials(plain);
      if (plain.length() == 1 || (beforeDot && TWO_LETTERS_FOR_ONE.contains(plain))) {
        initial(plain.charAt(0));
      } else if (abbreviated && mixed) {
        capitals(piece);
      } else if (abbreviated) {
        each(NameText.letters(piece));
      } else if (!NameText.known(plain).isEmpty()) {
        names.append(names.isEmpty() ? "" : " ").append(plain);
        initial(plain.charAt(0));
      }
    }

    private boolean isTitle(String plain, boolean beforeDot, boolean mixed) {
      return SALUTATIONS.contains(plain)
          || (TITLES.contains(plain) && beforeDot && (mixed || !onlyInitials));
    }

    private void each(String letters) {
      for (int i = 0; i < letters.length(); i++) {
        initial(NameText.plain(letters.substring(i, i + 1)).charAt(0));
      }
    }

    /** "ThA" is Th. and A. */
    private void capitals(String piece) {
      for (int i = 0; i < piece.length(); i++) {
        if (Character.isUpperCase(piece.charAt(i))) {
          initial(NameText.plain(piece.substring(i, i + 1)).charAt(0));
        }
      }
    }

    private void initial(char letter) {
      if (!inBrackets) {
        initials.append(letter);
      }
    }

    private static boolean isMixed(String piece) {
      return !piece.equals(piece.toUpperCase(Locale.ROOT))
          && !piece.equals(piece.toLowerCase(Locale.ROOT));
    }

    /** No name, since nobody could say it. */
    private static boolean isRowOfInitials(String plain) {
      for (int i = 0; i < plain.length(); i++) {
        if ("aeiouy".indexOf(plain.charAt(i)) >= 0 || plain.charAt(i) > 'z') {
          return false;
        }
      }
      return plain.length() <= LONGEST_ROW_OF_INITIALS;
    }
  }
}
