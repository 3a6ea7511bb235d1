package nl.sectordeal.delivery.rule;

import java.util.Locale;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A workbook with links to other workbooks is refused: its values may be old (externe koppeling).
 */
@Rule(
    code = LinksToOtherFiles.CODE,
    severity = Severity.REJECT,
    text = "A workbook does not take values from other files.",
    action =
        "Break the links (Data, Edit links) so that the values stand in the workbook itself, and send it again.",
    basis = "BIO 2 (Baseline Informatiebeveiliging Overheid), malware from outside")
public final class LinksToOtherFiles {
  /** Code of this rule. */
  public static final String CODE = "L10";

  private LinksToOtherFiles() {}

  /** Whether a part of a workbook is a link to another file. */
  public static boolean isBroken(String part) {
    return part.toLowerCase(Locale.ROOT).contains("/externallinks/");
  }
}
