package nl.sectordeal.record.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.IdKind;

/** A national id passes the test of its kind: BSN, onderwijsnummer or INSZ. */
@Rule(
    code = NationalIdIsPossible.CODE,
    severity = Severity.REJECT,
    text = "A national id passes its test.",
    action = "Check the number against an identity document.",
    basis = "Besluit BSN art. 1 (elfproef); DUO; Royal decree of 3 April 1984")
public final class NationalIdIsPossible {
  public static final String CODE = "R26";

  private static final int BSN_LENGTH = 9;
  private static final int INSZ_LENGTH = 11;

  /**
   * Whether these digits cannot be an id of this kind.
   *
   * @param digits nine for a BSN or onderwijsnummer, eleven for an INSZ; anything else is
   *     impossible
   */
  public static boolean isBroken(IdKind kind, String digits) {
    return switch (kind) {
      case BSN -> !isBsn(digits);
      case ONDERWIJSNUMMER -> !isOnderwijsnummer(digits);
      case INSZ -> !isInsz(digits);
    };
  }

  /**
   * Nine digits of which at least eight are significant, with a weighted sum divisible by eleven.
   */
  private static boolean isBsn(String digits) {
    return isNumber(digits, BSN_LENGTH) && !digits.startsWith("00") && remainder(digits) == 0;
  }

  private static boolean isOnderwijsnummer(String digits) {
    return isNumber(digits, BSN_LENGTH) && digits.startsWith("10") && remainder(digits) == 5;
  }

  private static boolean isInsz(String digits) {
    if (!isNumber(digits, INSZ_LENGTH)) {
      return false;
    }
    long number = Long.parseLong(digits.substring(0, 9));
    long check = Long.parseLong(digits.substring(9));
    // Births from 2000 are tested with a 2 before the nine; which century it is, is not asked.
    boolean fits = check == 97 - number % 97 || check == 97 - (2_000_000_000L + number) % 97;
    return fits && number != 0 && isInszMonth(Integer.parseInt(digits.substring(2, 4)));
  }

  /** Month 0 is unknown; a number of the bis register has 20 or 40 added. */
  private static boolean isInszMonth(int month) {
    return month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52);
  }

  /** Sum of the digits by weights 9 8 7 6 5 4 3 2 -1, modulo eleven. */
  private static int remainder(String digits) {
    int sum = -(digits.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * (digits.charAt(i) - '0');
    }
    return Math.floorMod(sum, 11);
  }

  private static boolean isNumber(String text, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private NationalIdIsPossible() {}
}
