package nl.sectordeal.record.rule;

import java.util.Set;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A cell holds a value and not the mark of a formula that went wrong. */
@Rule(
    code = FormulaHasResult.CODE,
    severity = Severity.WARN,
    text = "A formula has a result.",
    action = "Repair the formula, or type the value.",
    basis = "Values are read, never guessed")
public final class FormulaHasResult {
  public static final String CODE = "R03";

  private static final Set<String> MARKS =
      Set.of(
          "#REF!",
          "#N/A",
          "#VALUE!",
          "#DIV/0!",
          "#NAME?",
          "#NUM!",
          "#NULL!",
          "#CALC!",
          "#SPILL!",
          "#FIELD!",
          "#BLOCKED!",
          "#CONNECT!",
          "#UNKNOWN!",
          "#VERW!",
          "#N/B",
          "#WAARDE!",
          "#DEEL/0!",
          "#NAAM?",
          "#GETAL!",
          "#LEEG!",
          FormulaIsWorkedOut.MARK);

  public static boolean isBroken(String text) {
    return !text.isEmpty() && text.charAt(0) == '#' && MARKS.contains(text);
  }

  private FormulaHasResult() {}
}
