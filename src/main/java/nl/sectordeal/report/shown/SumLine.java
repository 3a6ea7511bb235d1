package nl.sectordeal.report.shown;

import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.report.ShownCount;

/**
 * One way to reckon a figure, with the arithmetic shown as far as small counts allow (rekensom).
 *
 * @param parts what is added up, in order; those of nothing left out
 * @param total what they come to
 * @param holds whether it ties, reckoned with the real numbers
 */
public record SumLine(
    Figure figure, Way way, List<ShownCount> parts, ShownCount total, boolean holds) {

  /** Along which way a figure is reckoned. */
  public enum Way {
    MONTHS("months"),
    GROUPS("groups"),
    PARTNERS("partners"),
    EVIDENCE("evidence"),
    PERSONS("persons"),
    DECISIONS("decisions"),
    BAND("low"),
    PROMISE("");

    private final String check;

    Way(String check) {
      this.check = check;
    }

    /** The tie that reckons along this way, by its first word; empty where none does. */
    String check() {
      return check;
    }
  }
}
