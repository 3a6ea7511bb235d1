package nl.sectordeal.linkage;

import java.text.Normalizer;

/** Makes the mistakes on a row that nobody means to make (vergissingen). */
final class Slips {
  private final Rates rates;
  private final Chance chance;

  Slips(Rates rates, Chance chance) {
    this.rates = rates;
    this.chance = chance;
  }

  void make(Draft draft) {
    spelling(draft);
    names(draft);
    birthDate(draft);
    address(draft);
    rest(draft);
  }

  private boolean happens(Draft draft, Mistake mistake, boolean possible) {
    boolean does = possible && chance.in(rates.of(mistake));
    if (does) {
      draft.note(mistake);
    }
    return does;
  }

  private void spelling(Draft draft) {
    boolean accents = !isPlain(draft.givenName) || !isPlain(draft.surname);
    if (happens(draft, Mistake.ACCENTS_LOST, accents)) {
      draft.givenName = plain(draft.givenName);
      draft.surname = plain(draft.surname);
    }
    boolean ij = draft.surname.contains("ij") || draft.givenName.contains("ij");
    if (happens(draft, Mistake.IJ_AS_Y, ij)) {
      draft.surname = draft.surname.replace("ij", "y");
      draft.givenName = draft.givenName.replace("ij", "y");
    }
    boolean particle = !draft.particle.isEmpty();
    if (happens(draft, Mistake.PARTICLE_DROPPED, particle)) {
      draft.particle = "";
    }
  }

  private void names(Draft draft) {
    if (happens(draft, Mistake.TYPO_IN_GIVEN_NAME, !draft.givenName.isEmpty())) {
      draft.givenName = Typo.in(draft.givenName, chance);
    }
    if (happens(draft, Mistake.TYPO_IN_SURNAME, true)) {
      draft.surname = Typo.in(draft.surname, chance);
    }
    if (happens(draft, Mistake.TWO_TYPOS_IN_A_NAME, true)) {
      draft.surname = Typo.in(Typo.in(draft.surname, chance), chance);
    }
    if (happens(draft, Mistake.NAMES_SWAPPED, !draft.givenName.isEmpty())) {
      String given = draft.givenName;
      draft.givenName = draft.surname;
      draft.surname = given;
    }
    if (happens(draft, Mistake.NO_GIVEN_NAME, true)) {
      draft.givenName = "";
      draft.initials = "";
    }
    if (happens(draft, Mistake.NO_SURNAME, true)) {
      draft.surname = "";
      draft.particle = "";
    }
  }

  private void birthDate(Draft draft) {
    String day = draft.birthDate.substring(8);
    String month = draft.birthDate.substring(5, 7);
    boolean swappable = day.compareTo("12") <= 0 && !day.equals(month);
    if (happens(draft, Mistake.DAY_AND_MONTH_SWAPPED, swappable)) {
      draft.birthDate = draft.birthDate.substring(0, 5) + day + "-" + month;
    }
    if (happens(draft, Mistake.DIGIT_OF_BIRTH_DATE, true)) {
      draft.birthDate = digitOff(draft.birthDate);
    }
    if (happens(draft, Mistake.FIRST_OF_JANUARY, true)) {
      draft.birthDate = draft.birthDate.substring(0, 5) + "01-01";
    }
    if (happens(draft, Mistake.NO_BIRTH_DATE, true)) {
      draft.birthDate = "";
    }
  }

  /** The year stays one in which somebody alive can have been born. */
  private String digitOff(String date) {
    String wrong = Typo.digit(date, chance);
    while (wrong.compareTo("1900") < 0 || wrong.compareTo("2022") > 0) {
      wrong = Typo.digit(date, chance);
    }
    return wrong;
  }

  private void address(Draft draft) {
    if (happens(draft, Mistake.TYPO_IN_POSTCODE, true)) {
      draft.postcode =
          chance.in(0.6)
              ? Typo.digit(draft.postcode, chance)
              : Typo.swapped(draft.postcode, chance.below(draft.postcode.length() - 1));
    }
    if (happens(draft, Mistake.TYPO_IN_HOUSE_NUMBER, true)) {
      draft.houseNumber = Typo.digit(draft.houseNumber, chance);
    }
    if (happens(draft, Mistake.TYPO_IN_STREET, !draft.street.isEmpty())) {
      draft.street = Typo.in(draft.street, chance);
    }
    if (happens(draft, Mistake.TYPO_IN_TOWN, !draft.city.isEmpty())) {
      draft.city = Typo.in(draft.city, chance);
    }
    if (happens(draft, Mistake.NO_HOUSE_NUMBER, true)) {
      draft.houseNumber = "";
    }
    if (happens(draft, Mistake.NO_ADDRESS, true)) {
      draft.postcode = "";
      draft.houseNumber = "";
      draft.street = "";
      draft.city = "";
    }
  }

  private void rest(Draft draft) {
    if (happens(draft, Mistake.WRONG_GENDER, true)) {
      draft.gender = 3 - draft.gender;
    }
    if (happens(draft, Mistake.NO_GENDER, true)) {
      draft.gender = 0;
    }
    if (happens(draft, Mistake.ID_MISTYPED, !draft.id.isEmpty())) {
      draft.id = Bsn.mistyped(draft.id, chance);
    }
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** As old systems write it: ü as u, ł as l, ı as i. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ı', 'i');
  }
}
