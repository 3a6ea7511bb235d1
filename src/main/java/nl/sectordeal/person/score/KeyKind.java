package nl.sectordeal.person.score;

/**
 * What two profiles have in common when they are compared at all (blok). Several kinds, so that a
 * mistake in any one field leaves another kind by which the pair meets.
 */
public enum KeyKind {
  /** The sound of the surname, and the birth date with day and month in any order. */
  SURNAME_AND_BIRTH_DATE,
  /** Birth date and first initial. */
  BIRTH_DATE_AND_INITIAL,
  /** Birth date and house number. */
  BIRTH_DATE_AND_HOUSE,
  /** Birth date and the digits of the postcode. */
  BIRTH_DATE_AND_AREA,
  /** The sounds of given name and surname in any order, and year of birth. */
  NAMES_AND_YEAR,
  /** The sound of the surname, first initial, and day and month of birth. */
  SURNAME_INITIAL_AND_BIRTHDAY,
  /** The sounds of given name and surname in any order, and house number. */
  NAMES_AND_HOUSE,
  /** Postcode and house number. */
  POSTCODE_AND_HOUSE,
  /** Street and house number. */
  STREET_AND_HOUSE,
  /** The sound of the surname, first initial, and the digits of the postcode. */
  SURNAME_INITIAL_AND_AREA,
  /** The sound of the surname, and street. */
  SURNAME_AND_STREET,
  /** Given name and street. */
  GIVEN_NAME_AND_STREET,
  /** A number that partners share. */
  SHARED_NUMBER,
  /** A national id, or one that an impossible one may have been meant as. */
  MEANT_ID
}
