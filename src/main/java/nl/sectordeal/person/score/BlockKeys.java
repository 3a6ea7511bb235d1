package nl.sectordeal.person.score;

import java.util.UUID;

/**
 * Keys of profiles by kind. A key is made of what the profile says only, so that it is the same
 * whatever other profiles there are.
 */
final class BlockKeys {
  /** Of a profile that does not say enough for this kind. */
  static final long NONE = 0;

  private static final int BITS = 40;

  private final Profiles profiles;
  private final NamePool names;
  private final TextPool texts;
  private final TextPool places;

  BlockKeys(Profiles profiles) {
    this.profiles = profiles;
    this.names = profiles.names;
    this.texts = names.texts();
    this.places = profiles.places;
  }

  /** Key of forty bits; kinds share no keys. {@link KeyKind#MEANT_ID} has several, or none. */
  long key(KeyKind kind, int p) {
    return switch (kind) {
      case SURNAME_AND_BIRTH_DATE ->
          of(kind, names.sound(profiles.surname(p)), unordered(profiles.birth(p)));
      case BIRTH_DATE_AND_INITIAL -> of(kind, profiles.birth(p), initial(p));
      case BIRTH_DATE_AND_HOUSE -> of(kind, profiles.birth(p), places.hash(profiles.house(p)));
      case BIRTH_DATE_AND_AREA -> of(kind, profiles.birth(p), places.hash(profiles.area(p)));
      case NAMES_AND_YEAR -> of(kind, bothNames(p), profiles.birth(p) / 10_000);
      case SURNAME_INITIAL_AND_BIRTHDAY ->
          of(kind, surnameAndInitial(p), profiles.birth(p) % 10_000);
      case NAMES_AND_HOUSE -> of(kind, bothNames(p), places.hash(profiles.house(p)));
      case POSTCODE_AND_HOUSE ->
          of(kind, places.hash(profiles.postcode(p)), places.hash(profiles.house(p)));
      case STREET_AND_HOUSE ->
          of(kind, places.hash(profiles.street(p)), places.hash(profiles.house(p)));
      case SURNAME_INITIAL_AND_AREA ->
          of(kind, surnameAndInitial(p), places.hash(profiles.area(p)));
      case SURNAME_AND_STREET ->
          of(kind, names.sound(profiles.surname(p)), places.hash(profiles.street(p)));
      case GIVEN_NAME_AND_STREET ->
          of(kind, texts.hash(names.first(profiles.given(p))), places.hash(profiles.street(p)));
      case SHARED_NUMBER -> of(kind, profiles.numbers.hash(profiles.number(p)), 1);
      case MEANT_ID -> NONE;
    };
  }

  /** Key of a block within one that is over-full: given name and month of birth as well. */
  long refined(long key, int p) {
    long given = names.sound(profiles.given(p));
    long month = profiles.birth(p) / 100;
    return given == 0 && month == 0 ? NONE : mix(key, mix(given + 1, month + 1)) >>> (64 - BITS);
  }

  /** Key of surname and address, without street and town where the postcode tells them. */
  long household(int p, boolean byPostcode) {
    long surname = texts.hash(profiles.surname(p));
    long house = places.hash(profiles.house(p));
    if (surname == 0 || house == 0) {
      return NONE;
    }
    long place =
        byPostcode
            ? places.hash(profiles.postcode(p))
            : mix(places.hash(profiles.street(p)), places.hash(profiles.postcode(p)));
    return mix(mix(surname, house), place) >>> (64 - BITS) | 1;
  }

  /** Keys of a national id, of either kind of bearer. */
  static long meant(UUID id) {
    return of(KeyKind.MEANT_ID, id.getMostSignificantBits() | 1, id.getLeastSignificantBits() | 1);
  }

  /** Whether an impossible id of a profile may have been meant as the one of this key. */
  boolean means(int p, long key) {
    for (UUID id : profiles.meantIds(p)) {
      if (meant(id) == key) {
        return true;
      }
    }
    return false;
  }

  private long bothNames(int p) {
    long given = names.sound(profiles.given(p));
    long surname = names.sound(profiles.surname(p));
    return given == 0 || surname == 0 ? 0 : spread(given) + spread(surname);
  }

  private long surnameAndInitial(int p) {
    long surname = names.sound(profiles.surname(p));
    int initial = initial(p);
    return surname == 0 || initial == 0 ? 0 : mix(surname, initial);
  }

  private int initial(int p) {
    int initials = profiles.initials(p);
    return initials == 0 ? 0 : texts.letter(initials, 0);
  }

  private static int unordered(int birth) {
    int month = birth / 100 % 100;
    int day = birth % 100;
    return day < month ? birth / 10_000 * 10_000 + day * 100 + month : birth;
  }

  private static long of(KeyKind kind, long one, long other) {
    if (one == 0 || other == 0) {
      return NONE;
    }
    long key = mix(mix(kind.ordinal() + 1, one), other) >>> (64 - BITS);
    return key == NONE ? 1 : key;
  }

  private static long mix(long one, long other) {
    return spread(one * 0x9E3779B97F4A7C15L + other);
  }

  private static long spread(long value) {
    long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }
}
