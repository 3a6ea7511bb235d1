package nl.sectordeal.person.score;

/** How much more than on average agreement on each name of a pool weighs, in bits. */
final class Rarity {
  private final float[] surnames;
  private final float[] givenNames;
  private final float[] initials = new float[64];

  Rarity(LinkModel model, NamePool names) {
    surnames = new float[names.size()];
    givenNames = new float[names.size()];
    for (int code = 1; code < names.size(); code++) {
      String name = names.text(code);
      surnames[code] = (float) model.surnames().bits(name);
      givenNames[code] = (float) model.givenNames().bits(name);
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
      initials[letter & 63] = (float) model.initials().bits(String.valueOf(letter));
    }
  }

  float surname(int code) {
    return surnames[code];
  }

  float givenName(int code) {
    return givenNames[code];
  }

  float initial(char letter) {
    return initials[letter & 63];
  }

  /** The most that a name can add. */
  static double most(Frequencies frequencies) {
    return Level.log2(frequencies.average() / frequencies.least());
  }
}
