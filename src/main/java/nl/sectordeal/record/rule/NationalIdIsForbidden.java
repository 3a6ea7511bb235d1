package nl.sectordeal.record.rule;

import java.util.List;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A source without a legal ground sends no national ids. */
@Rule(
    code = NationalIdIsForbidden.CODE,
    severity = Severity.INFO,
    text = "This source sends no national ids.",
    action = "Remove the column from the next delivery.",
    basis = "UAVG art. 46")
public final class NationalIdIsForbidden {
  public static final String CODE = "R29";

  private static final List<String> NAMES =
      List.of(
          "bsn",
          "burgerservice",
          "sofinummer",
          "sofinr",
          "insz",
          "rijksregister",
          "onderwijsnummer",
          "onderwijsnr",
          "persoonsgebondennummer",
          "nationaalnummer");

  /**
   * Whether a heading says that the column holds national ids.
   *
   * @param heading in lower case, letters and digits only
   */
  public static boolean isBrokenByHeading(String heading) {
    return heading.equals("pgn")
        || heading.equals("sofi")
        || heading.equals("niss")
        || NAMES.stream().anyMatch(heading::contains);
  }

  /**
   * Whether most values of a column can be national ids.
   *
   * @param filled cells with something in them
   * @param possible how many of these pass a test for national ids
   */
  public static boolean isBrokenByValues(long filled, long possible) {
    return possible * 2 > filled;
  }

  private NationalIdIsForbidden() {}
}
