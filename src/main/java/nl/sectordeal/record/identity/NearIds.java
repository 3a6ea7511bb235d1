package nl.sectordeal.record.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.rule.NationalIdHasItsZero;
import nl.sectordeal.record.rule.NationalIdIsNoTestNumber;
import nl.sectordeal.record.rule.NationalIdIsPossible;

/**
 * The national ids that an impossible one may have been meant as: one digit typed wrongly, or two
 * neighbours swapped (bedoelde nummers). They live no longer than the reading of their row.
 */
public final class NearIds {
  private static final int LONGEST = 11;

  /** Ids near a text that holds none; none near a text that does. */
  public static List<NationalId> of(String text, List<IdKind> kinds) {
    List<NationalId> near = new ArrayList<>();
    if (NationalId.find(text, kinds) != null) {
      return near;
    }
    String digits = NationalId.withoutSeparators(text);
    if (digits.length() > LONGEST) {
      return near;
    }
    for (IdKind kind : kinds) {
      boolean lacksZero = NationalIdHasItsZero.isBroken(kind, digits);
      for (String meant : lacksZero ? near("0" + digits, 1) : near(digits, 0)) {
        if (isPossible(kind, meant)) {
          near.add(new NationalId(kind, meant, lacksZero));
        }
      }
    }
    return near;
  }

  private static boolean isPossible(IdKind kind, String digits) {
    return !NationalIdIsPossible.isBroken(kind, digits)
        && !NationalIdIsNoTestNumber.isBroken(digits);
  }

  /**
   * All texts with one digit changed or two neighbours swapped, sorted.
   *
   * @param from place of the first digit that was typed
   */
  private static Set<String> near(String digits, int from) {
    Set<String> near = new TreeSet<>();
    char[] typed = digits.toCharArray();
    for (int i = from; i < typed.length; i++) {
      char was = typed[i];
      for (char digit = '0'; digit <= '9'; digit++) {
        typed[i] = digit;
        near.add(new String(typed));
      }
      typed[i] = was;
      if (i > from) {
        typed[i] = typed[i - 1];
        typed[i - 1] = was;
        near.add(new String(typed));
        typed[i - 1] = typed[i];
        typed[i] = was;
      }
    }
    near.remove(digits);
    return near;
  }

  private NearIds() {}
}
