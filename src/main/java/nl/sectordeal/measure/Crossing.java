package nl.sectordeal.measure;

import java.util.Comparator;
import nl.sectordeal.measure.Measure.By;
import nl.sectordeal.outcome.Catalogue;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a figure that is broken down by two attributes (kruising).
 *
 * @param row code of the first, or {@link #UNKNOWN}
 * @param column code of the second, likewise
 */
public record Crossing(String row, String column) implements Comparable<Crossing> {
  /** In place of a code that is not known. */
  public static final String UNKNOWN = "ONBEKEND";

  private static final Comparator<Crossing> ORDER =
      Comparator.comparing(Crossing::row).thenComparing(Crossing::column);

  /** The cell that an outcome is in; null when the figure is not broken down. */
  static @Nullable Crossing of(@Nullable By by, Outcome outcome) {
    return by == null
        ? null
        : new Crossing(
            code(by.rows().attribute(), outcome), code(by.columns().attribute(), outcome));
  }

  private static String code(String attribute, Outcome outcome) {
    String code = outcome.facts().attributes().get(attribute);
    if (code == null
        && attribute.equals(Catalogue.EMPLOYER)
        && outcome instanceof Placement placement) {
      code = placement.employer();
    }
    return code == null || code.isEmpty() ? UNKNOWN : code;
  }

  @Override
  public int compareTo(Crossing other) {
    return ORDER.compare(this, other);
  }
}
