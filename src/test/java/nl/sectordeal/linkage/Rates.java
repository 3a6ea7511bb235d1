package nl.sectordeal.linkage;

import java.util.EnumMap;
import java.util.Map;

/** How often each mistake is made, per row on which it can be made (kans op fouten). */
final class Rates {
  private final Map<Mistake, Double> byMistake;

  private Rates(Map<Mistake, Double> byMistake) {
    this.byMistake = byMistake;
  }

  /** As in files that people type over from papers and other systems. */
  static Rates usual() {
    Map<Mistake, Double> rates = new EnumMap<>(Mistake.class);
    rates.put(Mistake.PARTICLE_ELSEWHERE, 0.4);
    rates.put(Mistake.PARTICLE_DROPPED, 0.12);
    rates.put(Mistake.ACCENTS_LOST, 0.5);
    rates.put(Mistake.IJ_AS_Y, 0.08);
    rates.put(Mistake.NAMES_SWAPPED, 0.005);
    rates.put(Mistake.TYPO_IN_GIVEN_NAME, 0.03);
    rates.put(Mistake.TYPO_IN_SURNAME, 0.035);
    rates.put(Mistake.TWO_TYPOS_IN_A_NAME, 0.004);
    rates.put(Mistake.DAY_AND_MONTH_SWAPPED, 0.012);
    rates.put(Mistake.DIGIT_OF_BIRTH_DATE, 0.02);
    rates.put(Mistake.FIRST_OF_JANUARY, 0.008);
    rates.put(Mistake.MOVED_HOUSE, 0.35);
    rates.put(Mistake.TYPO_IN_POSTCODE, 0.015);
    rates.put(Mistake.TYPO_IN_HOUSE_NUMBER, 0.015);
    rates.put(Mistake.TYPO_IN_STREET, 0.04);
    rates.put(Mistake.TYPO_IN_TOWN, 0.01);
    rates.put(Mistake.NO_GIVEN_NAME, 0.015);
    rates.put(Mistake.NO_SURNAME, 0.001);
    rates.put(Mistake.NO_BIRTH_DATE, 0.02);
    rates.put(Mistake.NO_ADDRESS, 0.03);
    rates.put(Mistake.NO_HOUSE_NUMBER, 0.01);
    rates.put(Mistake.NO_GENDER, 0.08);
    rates.put(Mistake.WRONG_GENDER, 0.004);
    rates.put(Mistake.ID_MISTYPED, 0.008);
    return new Rates(rates);
  }

  /** No mistakes at all; people still call themselves by several names and move house. */
  static Rates none() {
    Map<Mistake, Double> rates = new EnumMap<>(Mistake.class);
    rates.put(Mistake.PARTICLE_ELSEWHERE, 0.4);
    rates.put(Mistake.MOVED_HOUSE, 0.35);
    return new Rates(rates);
  }

  /** Every mistake this many times as often. */
  Rates times(double factor) {
    Map<Mistake, Double> more = new EnumMap<>(Mistake.class);
    byMistake.forEach((mistake, rate) -> more.put(mistake, Math.min(0.9, rate * factor)));
    return new Rates(more);
  }

  double of(Mistake mistake) {
    return byMistake.getOrDefault(mistake, 0.0);
  }
}
