package nl.sectordeal.delivery.rule;

import java.util.Locale;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A workbook with macros is refused (macro). */
@Rule(
    code = MacrosPresent.CODE,
    severity = Severity.REJECT,
    text = "A workbook holds data and no program code.",
    action = "Save the workbook as .xlsx without macros, and send that.",
    basis = "BIO 2 (Baseline Informatiebeveiliging Overheid), malware from outside")
public final class MacrosPresent {
  /** Code of this rule. */
  public static final String CODE = "L09";

  private MacrosPresent() {}

  /** Whether a part of a workbook holds macros. */
  public static boolean isBroken(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    return name.endsWith("vbaproject.bin") || name.contains("/macrosheets/");
  }
}
