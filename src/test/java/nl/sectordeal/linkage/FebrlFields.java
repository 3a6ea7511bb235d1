package nl.sectordeal.linkage;

/** The fields of a FEBRL record that the program knows. */
final class FebrlFields {
  static final int GIVEN_NAME = 0;
  static final int SURNAME = 1;
  static final int HOUSE_NUMBER = 2;
  static final int STREET = 3;
  static final int SUBURB = 4;
  static final int POSTCODE = 5;
  static final int BIRTH_DATE = 6;
  static final int NUMBER = 7;
  static final int COUNT = 8;

  final String[] values = new String[COUNT];

  FebrlFields copy() {
    FebrlFields copy = new FebrlFields();
    System.arraycopy(values, 0, copy.values, 0, COUNT);
    return copy;
  }

  /** The date has no hyphens here, as in FEBRL's own files. */
  Written written(int source, int person, long mistakes) {
    return new Written(
        source,
        person,
        -1,
        mistakes,
        "",
        values[GIVEN_NAME],
        "",
        "",
        values[SURNAME],
        "",
        "",
        values[BIRTH_DATE],
        0,
        values[POSTCODE],
        values[HOUSE_NUMBER],
        values[STREET],
        values[SUBURB],
        values[NUMBER]);
  }
}
