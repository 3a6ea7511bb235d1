package nl.sectordeal.record.identity;

import java.util.regex.Pattern;

/** What stands before a surname, however it was written: van den, v.d. and Vandenberg. */
final class Particles {
  private static final Pattern SPACES = Pattern.compile("[ .]+");

  private Particles() {}

  /** Particles in their usual form: v.d., vd and v/d are {@code v d}; 't is {@code t}. */
  static String of(String text) {
    String plain = NameText.known(NameText.plain(text).replace("/", ""));
    StringBuilder particle = new StringBuilder();
    for (String word : SPACES.split(plain, -1)) {
      add(particle, word);
    }
    return particle.toString();
  }

  /** Adds one word to those of a particle. */
  static void add(StringBuilder particle, String word) {
    String letters = NameText.letters(word);
    if (!letters.isEmpty()) {
      particle.append(particle.isEmpty() ? "" : " ");
      particle.append(
          switch (letters) {
            case "vd" -> "v d";
            case "vande" -> "van de";
            case "vanden" -> "van den";
            case "vander" -> "van der";
            default -> letters;
          });
    }
  }

  /** Vandenberg and vd Berg are van den Berg, written in another way. */
  static String gluedTo(String name) {
    for (String particle : new String[] {"vanden", "vander", "vande", "vd"}) {
      if (name.startsWith(particle) && name.length() > particle.length() + 2) {
        return particle;
      }
    }
    return "";
  }
}
