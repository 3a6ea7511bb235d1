package nl.sectordeal.cli;

import java.util.regex.Pattern;

/** Text as it may be shown on a terminal (onschadelijk). */
final class Harmless {
  /** Signs that steer a terminal; line ends and tabs are meant. */
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|\\r(?!\\n)");

  private Harmless() {}

  /**
   * With a question mark in the place of what steers a terminal: a name or a cell that a partner
   * chose may hold that.
   */
  static String text(String told) {
    return STEERING.matcher(told).replaceAll("?");
  }
}
