package nl.sectordeal.person.score;

/** What comparing addresses can find (adres). */
enum Address {
  /** One house. */
  SAME_ADDRESS,
  /** All but one part agrees, or agrees but for a slip. */
  ONE_PART_OFF,
  /** One street or one postcode area. */
  SAME_AREA,
  /** Another house. */
  OTHER_ADDRESS,
  /** One side knows none. */
  ADDRESS_UNKNOWN;

  /** Whether the two are one household, unless they are one person. */
  boolean isHousehold() {
    return this == SAME_ADDRESS || this == ONE_PART_OFF;
  }
}
