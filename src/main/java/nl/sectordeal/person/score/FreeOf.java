package nl.sectordeal.person.score;

import java.util.EnumMap;
import java.util.Map;

/**
 * Without which comparisons a pair would meet. Pairs that meet because their birth dates agree say
 * nothing of how often birth dates agree; a comparison learns from the pairs that meet without it.
 */
final class FreeOf {
  private static final int HOUSEHOLD = 1 << Compared.HOUSEHOLD.ordinal();
  private static final int GIVEN = 1 << Compared.GIVEN_NAME.ordinal();
  private static final int BIRTH = 1 << Compared.BIRTH_DATE.ordinal();
  private static final int NUMBER = 1 << Compared.SHARED_NUMBER.ordinal();
  private static final int MEANT = 1 << Compared.MEANT_ID.ordinal();
  private static final int ALL = (1 << Compared.values().length) - 1;

  private final BlockKeys keys;
  private final Map<KeyKind, Integer> restsOn = new EnumMap<>(KeyKind.class);

  FreeOf(Profiles profiles) {
    keys = new BlockKeys(profiles);
    for (KeyKind kind : KeyKind.values()) {
      restsOn.put(kind, restsOn(kind));
    }
  }

  private static int restsOn(KeyKind kind) {
    return switch (kind) {
      case SURNAME_AND_BIRTH_DATE, BIRTH_DATE_AND_HOUSE, BIRTH_DATE_AND_AREA -> HOUSEHOLD | BIRTH;
      case BIRTH_DATE_AND_INITIAL -> BIRTH | GIVEN;
      case NAMES_AND_YEAR, SURNAME_INITIAL_AND_BIRTHDAY -> HOUSEHOLD | GIVEN | BIRTH;
      case NAMES_AND_HOUSE, SURNAME_INITIAL_AND_AREA, GIVEN_NAME_AND_STREET -> HOUSEHOLD | GIVEN;
      case POSTCODE_AND_HOUSE, STREET_AND_HOUSE, SURNAME_AND_STREET -> HOUSEHOLD;
      case SHARED_NUMBER -> NUMBER;
      case MEANT_ID -> MEANT;
    };
  }

  /** Bits of the comparisons, by {@link Compared#ordinal()}. */
  int comparisons(int a, int b) {
    int free = 0;
    for (KeyKind kind : KeyKind.values()) {
      long key = keys.key(kind, a);
      if (key != BlockKeys.NONE && key == keys.key(kind, b)) {
        free |= ALL & ~restsOn.getOrDefault(kind, ALL);
      }
    }
    return free;
  }
}
