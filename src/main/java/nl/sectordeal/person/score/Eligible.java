package nl.sectordeal.person.score;

/**
 * Which levels a pair could have come to (mogelijke niveaus). Who has no address cannot have moved,
 * and initials are never the same name: a level is learnt among the pairs that could have come to
 * it only.
 */
final class Eligible {
  private static final GivenName[] GIVEN = GivenName.values();
  private static final BirthDate[] BIRTH = BirthDate.values();

  private Eligible() {}

  /** Whether a pair of this pattern could have come to this level of a comparison. */
  static boolean holds(Compared compared, int level, long pattern) {
    int found = Pattern.level(pattern, compared.ordinal());
    if (isUnknown(compared, found) || isUnknown(compared, level)) {
      return false;
    }
    int household = Pattern.level(pattern, Compared.HOUSEHOLD.ordinal());
    return switch (compared) {
      case HOUSEHOLD -> isOneKind(level, found);
      case GIVEN_NAME ->
          !isSwapped(GIVEN[level])
              && !isSwapped(GIVEN[found])
              && (Pattern.isFull(pattern) || !isWrittenOut(GIVEN[level]));
      case BIRTH_DATE -> isOf(BIRTH[level], Pattern.surname(household));
      case GENDER -> isBesideName(level) == isBesideName(found);
      case SHARED_NUMBER -> true;
      case MEANT_ID -> false;
    };
  }

  static boolean isUnknown(Compared compared, int level) {
    return LinkModel.isUnknown(compared.levels().get(level));
  }

  private static boolean isOneKind(int level, int found) {
    return (Pattern.surname(level) == Surname.NAME_UNKNOWN)
            == (Pattern.surname(found) == Surname.NAME_UNKNOWN)
        && (Pattern.address(level) == Address.ADDRESS_UNKNOWN)
            == (Pattern.address(found) == Address.ADDRESS_UNKNOWN);
  }

  /** That names are swapped was said by the surname; it is too rare to be learnt twice. */
  private static boolean isSwapped(GivenName level) {
    return level == GivenName.SWAPPED || level == GivenName.HALF_SWAPPED;
  }

  private static boolean isWrittenOut(GivenName level) {
    return level.ordinal() <= GivenName.SIMILAR.ordinal() || level == GivenName.ONLY_INITIAL_AGREES;
  }

  private static boolean isOf(BirthDate level, Surname surname) {
    return switch (level) {
      case SAME -> !surname.mayBeOfTwins();
      case SAME_AND_SURNAME -> surname.mayBeOfTwins();
      default -> true;
    };
  }

  private static boolean isBesideName(int gender) {
    return gender == Gender.SAME_AS_NAME.ordinal()
        || gender == Gender.DIFFERENT_THOUGH_NAME.ordinal();
  }
}
