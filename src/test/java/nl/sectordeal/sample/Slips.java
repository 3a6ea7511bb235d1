package nl.sectordeal.sample;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Mistakes that a hand makes at a keyboard (tikfouten). */
final class Slips {
  private static final String LETTERS = "aeiourstnlmdk";

  /** The word with one letter changed, left out or doubled, or two neighbours swapped. */
  static String letter(Dice dice, String word) {
    if (word.length() < 4) {
      return word + "s";
    }
    int at = dice.between(1, word.length() - 2);
    String front = word.substring(0, at);
    char letter = word.charAt(at);
    return switch (dice.below(4)) {
      case 0 -> front + other(dice, letter) + word.substring(at + 1);
      case 1 -> front + word.substring(at + 1);
      case 2 -> front + letter + word.substring(at);
      default ->
          word.charAt(at + 1) == letter
              ? front + word.substring(at + 1)
              : front + word.charAt(at + 1) + letter + word.substring(at + 2);
    };
  }

  private static char other(Dice dice, char letter) {
    char found = LETTERS.charAt(dice.below(LETTERS.length()));
    return found == letter ? 'e' == letter ? 'a' : 'e' : found;
  }

  /** Day and month in each other's place; the same day when that cannot be. */
  static LocalDate swapped(LocalDate day) {
    return day.getDayOfMonth() > 12
        ? day
        : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
  }

  /** One digit of the day or of the year off, within a lifetime of work. */
  static LocalDate digit(Dice dice, LocalDate day) {
    int by = dice.chance(50) ? 1 : -1;
    return switch (dice.below(3)) {
      case 0 -> day.withYear(day.getYear() + by);
      case 1 -> day.withYear(day.getYear() + (day.getYear() < 1976 ? 10 : -10));
      default -> withDay(day, day.getDayOfMonth() + (day.getDayOfMonth() > 10 ? -10 : 10));
    };
  }

  private static LocalDate withDay(LocalDate day, int number) {
    try {
      return day.withDayOfMonth(number);
    } catch (DateTimeException e) {
      return day.withDayOfMonth(number - 9);
    }
  }

  /** A BSN with one digit wrong: never a possible one. */
  static String digit(String bsn, int at) {
    char digit = bsn.charAt(at);
    return bsn.substring(0, at) + (digit == '9' ? '0' : (char) (digit + 1)) + bsn.substring(at + 1);
  }

  /** A BSN with two neighbours swapped, the first two from here on that differ: impossible too. */
  static String swap(String bsn, int from) {
    int at = from;
    while (bsn.charAt(at) == bsn.charAt(at + 1)) {
      at = at == 7 ? 0 : at + 1;
    }
    return bsn.substring(0, at) + bsn.charAt(at + 1) + bsn.charAt(at) + bsn.substring(at + 2);
  }

  private Slips() {}
}
