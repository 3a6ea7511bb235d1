package nl.sectordeal.person.score;

/** Compares the names of two profiles. For one thread. */
final class NameLevels {
  private static final GivenName[] GIVEN = GivenName.values();
  private static final Surname[] SURNAME = Surname.values();
  private static final int LETTERS_OF_SURNAME = 4;
  private static final int LETTERS_OF_GIVEN_NAME = 4;

  private final Profiles profiles;
  private final NamePool names;
  private final TextPool texts;
  private final Nicknames nicknames;
  private final Likeness likeness;
  private final PairMemo surnames;
  private final PairMemo givenNames;

  NameLevels(Profiles profiles, Nicknames nicknames, int memoBits) {
    this.profiles = profiles;
    this.names = profiles.names;
    this.texts = names.texts();
    this.nicknames = nicknames;
    this.likeness = new Likeness(names);
    this.surnames = new PairMemo(memoBits);
    this.givenNames = new PairMemo(memoBits);
  }

  Surname surname(int a, int b) {
    int one = profiles.surname(a);
    int other = profiles.surname(b);
    if (one == 0 || other == 0) {
      return Surname.NAME_UNKNOWN;
    }
    if (one == other) {
      return Surname.SAME_NAME;
    }
    int partner = profiles.partner(a);
    int otherPartner = profiles.partner(b);
    if ((partner != 0 && (partner == other || partner == otherPartner))
        || (otherPartner != 0 && otherPartner == one)) {
      return Surname.PARTNERS_NAME;
    }
    return isSwapped(a, b) ? Surname.NAME_SWAPPED : surnames(one, other);
  }

  /** Whether the one's given name is the other's surname, as when they are swapped. */
  boolean maySwap(int a, int b) {
    int given = names.first(profiles.given(a));
    int otherGiven = names.first(profiles.given(b));
    return (given != 0 && given == profiles.surname(b))
        || (otherGiven != 0 && otherGiven == profiles.surname(a));
  }

  /** Also where only one of the two names is found at the other's place. */
  private boolean isSwapped(int a, int b) {
    int given = names.first(profiles.given(a));
    int otherGiven = names.first(profiles.given(b));
    int surname = profiles.surname(a);
    int otherSurname = profiles.surname(b);
    return given != 0 && otherGiven != 0 && (given == otherSurname || otherGiven == surname);
  }

  private boolean isNearly(int one, int other) {
    return one == other || Slip.between(texts, one, other);
  }

  private Surname surnames(int one, int other) {
    long key = PairMemo.key(one, other);
    int known = surnames.get(key);
    if (known == PairMemo.NONE) {
      known = compareSurnames(one, other).ordinal();
      surnames.put(key, known);
    }
    return SURNAME[known];
  }

  private Surname compareSurnames(int one, int other) {
    if (Slip.between(texts, one, other)) {
      boolean isShort = Math.min(texts.length(one), texts.length(other)) < LETTERS_OF_SURNAME;
      return isShort ? Surname.NAME_SIMILAR : Surname.NAME_ONE_LETTER_OFF;
    }
    return likeness.holds(one, other) ? Surname.NAME_SIMILAR : Surname.OTHER_NAME;
  }

  /** What given names turn out to be, when the surnames did so. */
  GivenName given(int a, int b, Surname surname) {
    if (surname == Surname.NAME_SWAPPED) {
      return swapped(a, b);
    }
    int one = profiles.given(a);
    int other = profiles.given(b);
    if (one == 0 || other == 0) {
      return initials(a, b);
    }
    return one == other ? GivenName.SAME : givenNames(a, b, one, other);
  }

  /** A short form or a likeness says nothing where genders differ: Piotr and Petra are twins. */
  private GivenName givenNames(int a, int b, int one, int other) {
    GivenName found = givenNames(one, other);
    boolean differ =
        profiles.gender(a) != 0
            && profiles.gender(b) != 0
            && profiles.gender(a) != profiles.gender(b);
    return differ && found.isLikeness() ? otherName(names.first(one), names.first(other)) : found;
  }

  private GivenName swapped(int a, int b) {
    int given = names.first(profiles.given(a));
    int otherGiven = names.first(profiles.given(b));
    return isNearly(given, profiles.surname(b)) && isNearly(otherGiven, profiles.surname(a))
        ? GivenName.SWAPPED
        : GivenName.HALF_SWAPPED;
  }

  private GivenName initials(int a, int b) {
    int one = profiles.initials(a);
    int other = profiles.initials(b);
    if (one == 0 || other == 0) {
      return GivenName.UNKNOWN;
    }
    int shared = Math.min(texts.length(one), texts.length(other));
    int agreeing = 0;
    while (agreeing < shared && texts.letter(one, agreeing) == texts.letter(other, agreeing)) {
      agreeing++;
    }
    if (agreeing == shared) {
      return shared > 1 ? GivenName.SEVERAL_INITIALS_AGREE : GivenName.INITIAL_AGREES;
    }
    return mayBe(profiles.given(a), one, other) || mayBe(profiles.given(b), other, one)
        ? GivenName.OTHER_INITIAL_AGREES
        : GivenName.DIFFERENT;
  }

  private boolean mayBe(int given, int ownInitials, int initials) {
    if (given == 0) {
      return false;
    }
    char first = texts.letter(ownInitials, 0);
    for (int i = 0; i < texts.length(initials); i++) {
      if (texts.letter(initials, i) == first) {
        return true;
      }
    }
    return nicknames.mayBeginWith(names.first(given), texts.letter(initials, 0));
  }

  private GivenName givenNames(int one, int other) {
    long key = PairMemo.key(one, other);
    int known = givenNames.get(key);
    if (known == PairMemo.NONE) {
      known = compareGivenNames(one, other).ordinal();
      givenNames.put(key, known);
    }
    return GIVEN[known];
  }

  private GivenName compareGivenNames(int one, int other) {
    int first = names.first(one);
    int otherFirst = names.first(other);
    int whole = names.whole(one);
    int otherWhole = names.whole(other);
    if ((first == otherFirst && (isOneWord(one) || isOneWord(other))) || whole == otherWhole) {
      return GivenName.SAME;
    }
    if (first == otherFirst || shareWord(one, other)) {
      return GivenName.ONE_OF_SEVERAL;
    }
    if (nicknames.areOne(first, otherFirst) || nicknames.isShortened(first, otherFirst)) {
      return GivenName.NICKNAME;
    }
    if (Slip.between(texts, first, otherFirst)) {
      return isLikelyTyping(first, otherFirst)
          ? GivenName.ONE_LETTER_OFF
          : GivenName.NAMES_ONE_LETTER_APART;
    }
    if (Slip.between(texts, whole, otherWhole)) {
      return GivenName.ONE_LETTER_OFF;
    }
    if (likeness.holds(first, otherFirst) || likeness.holds(whole, otherWhole)) {
      return GivenName.SIMILAR;
    }
    return otherName(first, otherFirst);
  }

  private GivenName otherName(int one, int other) {
    return texts.letter(one, 0) == texts.letter(other, 0)
        ? GivenName.ONLY_INITIAL_AGREES
        : GivenName.DIFFERENT;
  }

  private boolean isOneWord(int name) {
    return names.words(name).length == 0;
  }

  private boolean shareWord(int one, int other) {
    for (int word : wordsOf(one)) {
      for (int otherWord : wordsOf(other)) {
        if (word == otherWord && word != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private int[] wordsOf(int name) {
    return isOneWord(name) ? new int[] {name} : names.words(name);
  }

  /** Where one of the two is no name, it is likely the other one typed wrongly. */
  private boolean isLikelyTyping(int one, int other) {
    int shorter = Math.min(texts.length(one), texts.length(other));
    boolean isName = nicknames.isName(one);
    boolean otherIsName = nicknames.isName(other);
    return shorter > LETTERS_OF_GIVEN_NAME
        ? !(isName && otherIsName)
        : shorter == LETTERS_OF_GIVEN_NAME && isName != otherIsName;
  }
}
