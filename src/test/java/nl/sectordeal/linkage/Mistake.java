package nl.sectordeal.linkage;

import java.util.Locale;

/** Why two rows about one person differ (fout, of schrijfwijze). */
enum Mistake {
  PARTICLE_ELSEWHERE,
  PARTICLE_DROPPED,
  PARTNERS_NAME,
  JOINED_NAMES,
  SURNAME_AFTER_MARRIAGE,
  INITIALS_ONLY,
  CALL_NAME,
  ACCENTS_LOST,
  IJ_AS_Y,
  NAMES_SWAPPED,
  TYPO_IN_GIVEN_NAME,
  TYPO_IN_SURNAME,
  TWO_TYPOS_IN_A_NAME,
  OTHER_GIVEN_NAME,
  OTHER_SURNAME,
  DAY_AND_MONTH_SWAPPED,
  DIGIT_OF_BIRTH_DATE,
  FIRST_OF_JANUARY,
  OTHER_BIRTH_DATE,
  MOVED_HOUSE,
  TYPO_IN_POSTCODE,
  TYPO_IN_HOUSE_NUMBER,
  TYPO_IN_STREET,
  TYPO_IN_TOWN,
  STREET_AND_TOWN_SWAPPED,
  NO_GIVEN_NAME,
  NO_SURNAME,
  NO_BIRTH_DATE,
  NO_ADDRESS,
  NO_HOUSE_NUMBER,
  NO_GENDER,
  WRONG_GENDER,
  ID_MISTYPED,
  NUMBER_MISTYPED;

  long bit() {
    return 1L << ordinal();
  }

  boolean isIn(long mistakes) {
    return (mistakes & bit()) != 0;
  }

  /** As text in a table. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
