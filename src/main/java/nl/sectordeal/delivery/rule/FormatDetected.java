package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Tells which character set and separator were found out (zelf herkend). */
@Rule(
    code = FormatDetected.CODE,
    severity = Severity.INFO,
    text = "What the job file does not declare of a file is found out, and told.",
    action = "Nothing; look whether it is right.",
    basis = "RFC 4180")
public final class FormatDetected {
  /** Code of this rule. */
  public static final String CODE = "L16";

  private FormatDetected() {}

  /** Whether something was left to find out. */
  public static boolean isBroken(boolean charsetDeclared, boolean separatorDeclared) {
    return !charsetDeclared || !separatorDeclared;
  }
}
