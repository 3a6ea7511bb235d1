package nl.sectordeal.report.pdf;

import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyle;

/**
 * What something on a page is to who has it read aloud (rol). A template says it by the style that
 * it gives: the look and the meaning of a text are one choice.
 */
enum Role {
  TITLE,
  SECTION,
  PART,
  TEXT,
  /** Heading of a column. */
  HEAD,
  CELL,
  /** Goes on with the cell above it. */
  CELL_MORE,
  /** A row of one cell, as wide as the table. */
  CELL_WIDE,
  /** A word that is explained. */
  TERM,
  MEANING,
  /** A picture that is told in words; one without words is an ornament. */
  FIGURE,
  /** At the foot of every page. */
  FOOT,
  /** Lines, and what is repeated: nothing to read. */
  ORNAMENT;

  private static final Map<String, Role> BY_STYLE =
      Map.ofEntries(
          Map.entry("Title", TITLE),
          Map.entry("H2", SECTION),
          Map.entry("H3", PART),
          Map.entry("Head", HEAD),
          Map.entry("Cell", CELL),
          Map.entry("CellOpen", CELL),
          Map.entry("CellMore", CELL_MORE),
          Map.entry("CellWide", CELL_WIDE),
          Map.entry("Total", CELL),
          Map.entry("Term", TERM),
          Map.entry("Meaning", MEANING),
          Map.entry("Foot", FOOT),
          Map.entry("Rule", ORNAMENT));

  /** The role of an element: that of its style, or of the nearest style that it is derived from. */
  static Role of(JRPrintElement element) {
    if (element instanceof JRPrintImage image) {
      return image.getHyperlinkTooltip() == null ? ORNAMENT : FIGURE;
    }
    if (!(element instanceof JRPrintText)) {
      return ORNAMENT;
    }
    for (JRStyle style = element.getStyle(); style != null; style = style.getStyle()) {
      Role role = BY_STYLE.get(style.getName());
      if (role != null) {
        return role;
      }
    }
    return TEXT;
  }

  boolean isOfTable() {
    return this == HEAD || this == CELL || this == CELL_MORE || this == CELL_WIDE;
  }
}
