package nl.sectordeal.person.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A national id stands for one person (één persoon per nummer). */
@Rule(
    code = IdFitsItsPerson.CODE,
    severity = Severity.HOLD,
    text = "Rows with one national id describe one person.",
    action =
        "Compare number, birth date, surname and gender with the file of the person, and correct what is wrong.",
    basis = "Wet algemene bepalingen burgerservicenummer art. 1: a number belongs to one person.")
public final class IdFitsItsPerson {
  public static final String CODE = "K01";

  private IdFitsItsPerson() {}

  /** Whether birth date, surname and gender are all known on both sides, and all differ. */
  public static boolean isBroken(
      boolean allKnown, boolean sameBirthDate, boolean sameSurname, boolean sameGender) {
    return allKnown && !sameBirthDate && !sameSurname && !sameGender;
  }
}
