package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/**
 * A formula stands in its workbook with the value that it gives; a program that made the workbook
 * without working it out leaves none (onberekende formule). Its sender sees a value all the same: a
 * spreadsheet program works it out when it opens the file.
 */
@Rule(
    code = FormulaIsWorkedOut.CODE,
    severity = Severity.WARN,
    text = "A formula has been worked out.",
    action = "Open the workbook in a spreadsheet program, save it, and send it again.",
    basis = "Values are read, never guessed")
public final class FormulaIsWorkedOut {
  public static final String CODE = "R04";

  /** What such a cell is read as; no spreadsheet writes it. */
  public static final String MARK = "#?";

  public static boolean isBroken(String text) {
    return text.equals(MARK);
  }

  private FormulaIsWorkedOut() {}
}
