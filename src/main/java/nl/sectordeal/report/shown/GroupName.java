package nl.sectordeal.report.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sectordeal.measure.Breakdown;
import nl.sectordeal.notice.Texts;

/**
 * The name of a group, as a reader writes it (naam van een groep). Of a group that is made of
 * several codes the names stand beside each other.
 */
public final class GroupName {
  /** Abbreviations such as WW stay in capitals. */
  private static final int LONGEST_ABBREVIATION = 3;

  /** Codes of the program itself. */
  private static final Set<String> OURS = Set.of(Breakdown.UNKNOWN, Breakdown.UNANSWERED);

  private GroupName() {}

  /**
   * A code in ordinary letters: {@code KWETSBARE_JONGERE} is Kwetsbare jongere, {@code
   * NOORD-BRABANT} is Noord-Brabant.
   */
  public static String of(String code, Texts texts) {
    List<String> names = new ArrayList<>();
    for (String one : code.split(Breakdown.SEPARATOR, -1)) {
      names.add(single(one, texts));
    }
    return String.join(", ", names);
  }

  private static String single(String code, Texts texts) {
    if (OURS.contains(code)) {
      return texts.get("V.group." + code);
    }
    if (code.length() <= LONGEST_ABBREVIATION) {
      return code;
    }
    StringBuilder name = new StringBuilder();
    boolean capital = true;
    for (char letter : code.replace('_', ' ').toLowerCase(texts.language()).toCharArray()) {
      name.append(capital ? Character.toUpperCase(letter) : letter);
      capital = letter == '-';
    }
    return name.toString();
  }
}
