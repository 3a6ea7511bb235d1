package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody told on joining, as partners write it (bevraging bij instap).
 *
 * @param position WERKZOEKEND, NIET of WERKEND
 * @param since first day without work; null for who works
 * @param isced 0 to 8; null when nobody wrote it down
 * @param yes what somebody said yes to, by letter: see {@link #QUESTIONS}
 * @param refused whether somebody would not say
 */
record LeuvenIntake(
    String position, LocalDate since, Integer isced, String yes, boolean refused, LocalDate asked) {
  static final String SEEKS = "WERKZOEKEND";
  static final String IDLE = "NIET";
  static final String WORKS = "WERKEND";

  /**
   * Herkomst, (van buiten de) EU, minderheid, beperking, andere kwetsbaarheid, dakloos, platteland.
   */
  static final String QUESTIONS = "HEMBADP";

  private static final Map<String, List<String>> POSITIONS =
      Map.of(
          SEEKS, List.of("Niet-werkende werkzoekende", "Werkzoekend"),
          IDLE, List.of("Niet beroepsactief", "Niet actief"),
          WORKS, List.of("Werkend", "Werkt"));
  private static final List<String> LEVELS =
      List.of(
          "Geen onderwijs",
          "Lager onderwijs",
          "Lager secundair",
          "Hoger secundair",
          "Zevende jaar",
          "Hoger beroepsonderwijs",
          "Bachelor",
          "Master",
          "Doctoraat");

  static LeuvenIntake of(Dice dice, LocalDate start) {
    String position = dice.chance(78) ? SEEKS : IDLE;
    LocalDate since = start.minusDays(dice.between(25, 900));
    return new LeuvenIntake(position, since, level(dice), yes(dice), dice.chance(5), start);
  }

  static LeuvenIntake atWork(Dice dice, LocalDate start) {
    return new LeuvenIntake(WORKS, null, level(dice), yes(dice), dice.chance(5), start);
  }

  private static Integer level(Dice dice) {
    return dice.chance(3) ? null : dice.pick(List.of(0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 5, 6));
  }

  private static String yes(Dice dice) {
    StringBuilder yes = new StringBuilder();
    int[] percent = {34, 17, 6, 12, 15, 4, 0};
    for (int i = 0; i < percent.length; i++) {
      if (dice.chance(percent[i])) {
        yes.append(QUESTIONS.charAt(i));
      }
    }
    return yes.toString();
  }

  /** Writes it the way the partner does. */
  void putOn(LeuvenRow row) {
    boolean vdab = row.feed == LeuvenFeed.VDAB;
    row.put(vdab ? "Statuut bij instap" : "Positie", POSITIONS.get(position).get(vdab ? 0 : 1))
        .put(vdab ? "Ingeschreven" : "VDAB ingeschreven", position.equals(SEEKS) ? "Ja" : "Nee")
        .put(vdab ? "Zonder werk sinds" : "Werkloos sinds", position.equals(SEEKS) ? since : null)
        .put(vdab ? "In opleiding" : "Volgt opleiding", "Nee")
        .put("Zoekt werk", position.equals(SEEKS) ? "Ja" : "Nee")
        .put(vdab ? "Studieniveau" : "ISCED", level(vdab))
        .put(vdab ? "Buitenlandse herkomst" : "Herkomst", answer('H'))
        .put("Derdelander", answer('E'))
        .put("Minderheid", answer('M'))
        .put(vdab ? "Arbeidsbeperking" : "Handicap", answer('B'))
        .put(vdab ? "Dakloos" : "Dak- of thuisloos", answer('D'))
        .put(vdab ? "Bevraagd op" : "Gevraagd op", asked);
    if (vdab) {
      row.put("Platteland", answer('P'));
    } else {
      row.put("Andere kwetsbaarheid", answer('A')).put("Uren", 40);
    }
  }

  private Object level(boolean inWords) {
    return isced == null
        ? null
        : inWords ? LEVELS.get(isced) : String.format(Locale.ROOT, "%d", isced);
  }

  private String answer(char question) {
    return refused ? "Wil niet zeggen" : yes.indexOf(question) >= 0 ? "Ja" : "Nee";
  }
}
