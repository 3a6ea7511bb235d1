package nl.sectordeal.linkage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Records of the kind that FEBRL's generator makes: originals, and duplicates on which up to ten
 * modifications were made, at most three to a field. Nobody shares an address, and every field is
 * drawn apart from the others.
 */
final class FebrlLike implements TruthSet {
  private static final long PERIOD = 36_524;
  private static final LocalDate START = LocalDate.of(1900, 1, 1);

  private final String name;
  private final long seed;
  private final int originals;
  private final int mostDuplicates;
  private final boolean numbered;
  private final AustralianNames names = new AustralianNames();

  private FebrlLike(String name, long seed, int originals, int mostDuplicates, boolean numbered) {
    this.name = name;
    this.seed = seed;
    this.originals = originals;
    this.mostDuplicates = mostDuplicates;
    this.numbered = numbered;
  }

  /** One file in which an original has up to five duplicates; about so many rows. */
  static FebrlLike oneFile(String name, int rows, long seed, boolean numbered) {
    return new FebrlLike(name, seed, (int) (rows / 2.5), 5, numbered);
  }

  /** A file of originals and a file with a duplicate of each. */
  static FebrlLike twoFiles(String name, int rows, long seed, boolean numbered) {
    return new FebrlLike(name, seed, rows / 2, 1, numbered);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isOnce(int source) {
    return mostDuplicates == 1;
  }

  @Override
  public String relation(Written one, Written other) {
    return "strangers";
  }

  @Override
  public void forEach(Consumer<Written> consumer) {
    for (int person = 0; person < originals; person++) {
      FebrlFields original = original(person);
      consumer.accept(original.written(0, person, 0));
      if (mostDuplicates > 1) {
        duplicates(person, original, 0, consumer);
      }
    }
    for (int person = 0; mostDuplicates == 1 && person < originals; person++) {
      duplicates(person, original(person), 1, consumer);
    }
  }

  private void duplicates(
      int person, FebrlFields original, int source, Consumer<Written> consumer) {
    int count = mostDuplicates == 1 ? 1 : count(Chance.of(seed, 2, person));
    for (int i = 1; i <= count; i++) {
      FebrlFields copy;
      long mistakes;
      int attempt = 0;
      do {
        copy = original.copy();
        mistakes = new FebrlSlips(names, Chance.of(seed, 3, person, i, attempt++)).make(copy);
      } while (Arrays.equals(copy.values, original.values));
      consumer.accept(copy.written(source, person, mistakes));
    }
  }

  /** Two in five have none; some have all five. */
  private static int count(Chance chance) {
    double share = chance.share();
    return share < 0.42
        ? 0
        : share < 0.6 ? 1 : share < 0.73 ? 2 : share < 0.84 ? 3 : share < 0.92 ? 4 : 5;
  }

  private FebrlFields original(int person) {
    Chance chance = Chance.of(seed, 1, person);
    FebrlFields fields = new FebrlFields();
    fields.values[FebrlFields.GIVEN_NAME] = chance.in(0.022) ? "" : names.givenName(chance);
    fields.values[FebrlFields.SURNAME] = chance.in(0.01) ? "" : names.surname(chance);
    fields.values[FebrlFields.HOUSE_NUMBER] = chance.in(0.03) ? "" : names.houseNumber(chance);
    fields.values[FebrlFields.STREET] = chance.in(0.02) ? "" : names.street(chance);
    fields.values[FebrlFields.SUBURB] = chance.in(0.011) ? "" : names.suburb(chance);
    fields.values[FebrlFields.POSTCODE] = names.postcode(chance);
    String born = START.plusDays((long) (chance.share() * PERIOD)).toString().replace("-", "");
    fields.values[FebrlFields.BIRTH_DATE] = chance.in(0.02) ? "" : born;
    long number = 1_000_000 + Math.floorMod(person * 7_654_321L, 8_999_999L);
    fields.values[FebrlFields.NUMBER] = numbered ? Long.toString(number) : "";
    return fields;
  }
}
