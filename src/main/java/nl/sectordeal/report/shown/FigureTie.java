package nl.sectordeal.report.shown;

import nl.sectordeal.measure.Tie;

/**
 * A tie with its name told apart (aansluiting).
 *
 * @param measure id of the measure
 * @param period label of the figure's period
 * @param check which two numbers are set against each other: the first word of what the tie says,
 *     such as {@code groups} or {@code months}
 */
public record FigureTie(String measure, String period, String check, Tie tie) {

  /** Reads the name, such as {@code social-return 2021: months = year}. */
  public static FigureTie of(Tie tie) {
    String name = tie.name();
    int colon = name.indexOf(": ");
    int space = name.indexOf(' ');
    String check = name.substring(colon + 2);
    return new FigureTie(
        name.substring(0, space),
        name.substring(space + 1, colon),
        check.substring(0, check.indexOf(' ')),
        tie);
  }
}
