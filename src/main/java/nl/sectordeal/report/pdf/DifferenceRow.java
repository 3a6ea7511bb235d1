package nl.sectordeal.report.pdf;

import java.util.List;

/**
 * A line of what moved: the name of a figure, what it was, what a cause did, or what it is
 * (verschilregel).
 *
 * @param cells as many as the table has columns of numbers
 */
record DifferenceRow(String text, List<String> cells, Style style) {
  /** How a line stands out. */
  enum Style {
    HEADING,
    PLAIN,
    TOTAL
  }

  /** A line that names what those below it are of. */
  static DifferenceRow heading(String text) {
    return new DifferenceRow(text, List.of(), Style.HEADING);
  }

  public Boolean heading() {
    return style == Style.HEADING;
  }

  public Boolean plain() {
    return style == Style.PLAIN;
  }

  public Boolean total() {
    return style == Style.TOTAL;
  }
}
