package nl.sectordeal.linkage;

/** What FEBRL's generator does to a duplicate, about as often as in its sets 3 and 4. */
final class FebrlSlips {
  private static final double[] MORE_FIELDS = {0.57, 0.43, 0.3, 0.2, 0.1};
  private static final double[] SHARES = {0.18, 0.36, 0.46, 0.70, 0.84, 0.93, 0.96, 1};
  private static final Mistake[] TYPOS = {
    Mistake.TYPO_IN_GIVEN_NAME,
    Mistake.TYPO_IN_SURNAME,
    Mistake.TYPO_IN_HOUSE_NUMBER,
    Mistake.TYPO_IN_STREET,
    Mistake.TYPO_IN_TOWN,
    Mistake.TYPO_IN_POSTCODE,
    Mistake.DIGIT_OF_BIRTH_DATE,
    Mistake.NUMBER_MISTYPED
  };
  private static final double GONE = 0.09;
  private static final double REPLACED = 0.26;
  private static final double EXCHANGED = 0.1;

  private final AustralianNames names;
  private final Chance chance;
  private long mistakes;

  FebrlSlips(AustralianNames names, Chance chance) {
    this.names = names;
    this.chance = chance;
  }

  /** Changes the fields and tells what was done to them. */
  long make(FebrlFields fields) {
    int before = 0;
    int field = field();
    slip(fields, field);
    for (double more : MORE_FIELDS) {
      if (!chance.in(more)) {
        break;
      }
      before |= 1 << field;
      do {
        field = field();
      } while ((before & 1 << field) != 0);
      slip(fields, field);
    }
    return mistakes;
  }

  private int field() {
    double share = chance.share();
    int field = 0;
    while (share >= SHARES[field]) {
      field++;
    }
    return field;
  }

  private void slip(FebrlFields fields, int field) {
    String value = fields.values[field];
    double kind = chance.share();
    if (value.isEmpty()) {
      return;
    }
    if (kind < GONE && field != FebrlFields.POSTCODE && field != FebrlFields.NUMBER) {
      fields.values[field] = "";
      note(gone(field));
    } else if (kind < GONE + EXCHANGED && field < FebrlFields.HOUSE_NUMBER) {
      exchange(fields, FebrlFields.GIVEN_NAME, FebrlFields.SURNAME);
      note(Mistake.NAMES_SWAPPED);
    } else if (kind < GONE + REPLACED) {
      fields.values[field] = other(field);
      note(replaced(field));
    } else {
      for (int typos = chance.in(0.2) ? chance.between(2, 3) : 1; typos > 0; typos--) {
        fields.values[field] = typo(fields.values[field], field);
      }
      note(TYPOS[field]);
    }
  }

  private void note(Mistake mistake) {
    mistakes |= mistake.bit();
  }

  private static void exchange(FebrlFields fields, int one, int other) {
    String value = fields.values[one];
    fields.values[one] = fields.values[other];
    fields.values[other] = value;
  }

  private String typo(String value, int field) {
    boolean fixedLength = field >= FebrlFields.POSTCODE;
    if (fixedLength) {
      return chance.in(0.6)
          ? Typo.swapped(value, chance.below(value.length() - 1))
          : Typo.digit(value, chance);
    }
    if (field != FebrlFields.HOUSE_NUMBER && chance.in(0.2)) {
      int at = value.indexOf(' ');
      int split = chance.below(value.length());
      return at > 0
          ? value.substring(0, at) + value.substring(at + 1)
          : value.substring(0, split) + " " + value.substring(split);
    }
    return Typo.in(value, chance);
  }

  private String other(int field) {
    return switch (field) {
      case FebrlFields.GIVEN_NAME -> names.givenName(chance);
      case FebrlFields.SURNAME -> names.surname(chance);
      case FebrlFields.HOUSE_NUMBER -> names.houseNumber(chance);
      case FebrlFields.STREET -> names.street(chance);
      case FebrlFields.SUBURB -> names.suburb(chance);
      case FebrlFields.POSTCODE -> names.postcode(chance);
      case FebrlFields.BIRTH_DATE ->
          "" + chance.between(1900, 1999) + chance.between(10, 12) + chance.between(10, 28);
      default -> Integer.toString(chance.between(1_000_000, 9_999_999));
    };
  }

  private static Mistake gone(int field) {
    return switch (field) {
      case FebrlFields.GIVEN_NAME -> Mistake.NO_GIVEN_NAME;
      case FebrlFields.SURNAME -> Mistake.NO_SURNAME;
      case FebrlFields.BIRTH_DATE -> Mistake.NO_BIRTH_DATE;
      case FebrlFields.HOUSE_NUMBER -> Mistake.NO_HOUSE_NUMBER;
      default -> Mistake.NO_ADDRESS;
    };
  }

  private static Mistake replaced(int field) {
    return switch (field) {
      case FebrlFields.GIVEN_NAME -> Mistake.OTHER_GIVEN_NAME;
      case FebrlFields.SURNAME -> Mistake.OTHER_SURNAME;
      case FebrlFields.BIRTH_DATE -> Mistake.OTHER_BIRTH_DATE;
      case FebrlFields.NUMBER -> Mistake.NUMBER_MISTYPED;
      default -> Mistake.MOVED_HOUSE;
    };
  }
}
