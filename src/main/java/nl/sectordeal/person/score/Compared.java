package nl.sectordeal.person.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What of two records is compared, and in how many ways it can turn out (kenmerk). Names of levels
 * in a model are these enum names in lower case.
 */
enum Compared {
  /** Surname and address together: those of one household are one piece of evidence. */
  HOUSEHOLD(joint()),
  /** Given names or initials. */
  GIVEN_NAME(names(GivenName.values())),
  /** Birth date. */
  BIRTH_DATE(names(BirthDate.values())),
  /** Gender. */
  GENDER(names(Gender.values())),
  /** A number that partners share. */
  SHARED_NUMBER(names(SharedNumber.values())),
  /** An impossible national id against a valid one. */
  MEANT_ID(names(MeantId.values()));

  private static final int ADDRESSES = Address.values().length;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf or toList
  private final List<String> levels;

  Compared(List<String> levels) {
    this.levels = levels;
  }

  /** Name in a model. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Names of the levels, the first that holds first. */
  List<String> levels() {
    return levels;
  }

  /** Number of the level of HOUSEHOLD for what surname and address turned out to be. */
  static int household(Surname surname, Address address) {
    return surname.ordinal() * ADDRESSES + address.ordinal();
  }

  /** Whether a level of HOUSEHOLD of this name is one of a shared home. */
  static boolean isHousehold(String level) {
    return Arrays.stream(Address.values())
        .filter(Address::isHousehold)
        .anyMatch(address -> level.endsWith("_" + address.name().toLowerCase(Locale.ROOT)));
  }

  private static List<String> joint() {
    List<String> joint = new ArrayList<>();
    for (String surname : names(Surname.values())) {
      for (String address : names(Address.values())) {
        joint.add(surname + "_" + address);
      }
    }
    return List.copyOf(joint);
  }

  private static List<String> names(Enum<?>[] levels) {
    return Arrays.stream(levels).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
  }
}
