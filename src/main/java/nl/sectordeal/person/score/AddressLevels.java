package nl.sectordeal.person.score;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Compares the addresses of two profiles by points, about a third of the bits that each part would
 * weigh by itself. For one thread.
 */
final class AddressLevels {
  private static final int WHOLE_POSTCODE = 6;
  private static final int SAME = 9;
  private static final int ONE_PART_OFF = 6;
  private static final int SAME_AREA = 3;
  private static final double LOOKS_ALIKE = 0.92;
  private static final int FAR = 0;
  private static final int NEAR = 1;

  private final Profiles profiles;
  private final TextPool places;
  private final PairMemo memo;
  private final JaroWinklerSimilarity winkler = new JaroWinklerSimilarity();

  AddressLevels(Profiles profiles, int memoBits) {
    this.profiles = profiles;
    this.places = profiles.places;
    this.memo = new PairMemo(memoBits);
  }

  Address of(int a, int b) {
    int postcode = profiles.postcode(a);
    int otherPostcode = profiles.postcode(b);
    int street = profiles.street(a);
    int otherStreet = profiles.street(b);
    boolean postcodesKnown = postcode != 0 && otherPostcode != 0;
    boolean streetsKnown = street != 0 && otherStreet != 0;
    if (!postcodesKnown && !streetsKnown) {
      return Address.ADDRESS_UNKNOWN;
    }
    boolean sameHouse = profiles.house(a) != 0 && profiles.house(a) == profiles.house(b);
    if (!sameHouse && !isSame(postcode, otherPostcode) && !isSame(street, otherStreet)) {
      // Without any part that agrees in full there is no house they share.
      return isSame(profiles.area(a), profiles.area(b)) ? Address.SAME_AREA : Address.OTHER_ADDRESS;
    }
    boolean oneStreet =
        postcode != 0 && postcode == otherPostcode && places.length(postcode) == WHOLE_POSTCODE;
    int byPostcode =
        postcodesKnown
            ? postcode(postcode, otherPostcode, profiles.area(a) == profiles.area(b))
            : 0;
    int byStreet = streetsKnown ? points(street, otherStreet, 5, 4, -2) : 0;
    int byHouse = points(profiles.house(a), profiles.house(b), 3, 2, -1);
    int byCity = points(profiles.city(a), profiles.city(b), 2, 1, -1);
    if (oneStreet) {
      // Street and town follow from such a postcode, and agree because of it.
      byStreet = Math.min(byStreet, 0);
      byCity = Math.min(byCity, 0);
    }
    int points = byPostcode + byStreet + byHouse + byCity;
    return level(points, sameHouse, byPostcode > 1 || byStreet > 0);
  }

  private static boolean isSame(int one, int other) {
    return one != 0 && one == other;
  }

  private static Address level(int points, boolean sameHouse, boolean nearby) {
    if (points >= SAME && sameHouse) {
      return Address.SAME_ADDRESS;
    }
    if (points >= ONE_PART_OFF) {
      return Address.ONE_PART_OFF;
    }
    return points >= SAME_AREA && nearby ? Address.SAME_AREA : Address.OTHER_ADDRESS;
  }

  private int postcode(int one, int other, boolean sameArea) {
    if (one == other) {
      return places.length(one) == WHOLE_POSTCODE ? 6 : 4;
    }
    if (isNear(one, other)) {
      return places.length(one) == WHOLE_POSTCODE ? 3 : 2;
    }
    return sameArea ? 2 : -2;
  }

  private int points(int one, int other, int same, int near, int different) {
    if (one == 0 || other == 0) {
      return 0;
    }
    if (one == other) {
      return same;
    }
    return isNear(one, other) ? near : different;
  }

  private boolean isNear(int one, int other) {
    long key = PairMemo.key(one, other);
    int known = memo.get(key);
    if (known == PairMemo.NONE) {
      known = compare(one, other) ? NEAR : FAR;
      memo.put(key, known);
    }
    return known == NEAR;
  }

  private boolean compare(int one, int other) {
    int shorter = Math.min(places.length(one), places.length(other));
    int longer = Math.max(places.length(one), places.length(other));
    if (shorter > 1 && Slip.between(places, one, other)) {
      return true;
    }
    if (shorter < 5 || longer > shorter * 2) {
      return hasSameNumber(one, other);
    }
    String text = places.text(one);
    String otherText = places.text(other);
    double likeness =
        text.compareTo(otherText) < 0
            ? winkler.apply(text, otherText)
            : winkler.apply(otherText, text);
    return likeness >= LOOKS_ALIKE;
  }

  /** 12 and 12A: the same number, with another addition. */
  private boolean hasSameNumber(int one, int other) {
    int digits = digits(one);
    return digits > 0
        && digits == digits(other)
        && places.text(one).startsWith(places.text(other).substring(0, digits));
  }

  private int digits(int code) {
    int digits = 0;
    while (digits < places.length(code) && Character.isDigit(places.letter(code, digits))) {
      digits++;
    }
    return digits;
  }
}
