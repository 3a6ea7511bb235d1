package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** An adult without schooling is mostly disadvantaged (volwassene zonder opleiding). */
@Rule(
    code = AdultWithoutSchoolingIsDisadvantaged.CODE,
    severity = Severity.WARN,
    text = "Of an adult without any schooling a disadvantage is told.",
    action = "Check the level of education; ask whether there is a disadvantage.",
    basis = "ESF-R11: Guidance on definitions: other disadvantaged.")
public final class AdultWithoutSchoolingIsDisadvantaged {
  public static final String CODE = "D40";

  private AdultWithoutSchoolingIsDisadvantaged() {}

  /** Whether an adult has no level of education and no disadvantage was told. */
  public static boolean isBroken(int isced, int age, boolean disadvantaged) {
    return isced == 0 && age >= 18 && !disadvantaged;
  }
}
