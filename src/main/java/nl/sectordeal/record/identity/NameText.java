package nl.sectordeal.record.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as they are compared: however they were typed, the same name gives the same text (naam).
 */
public final class NameText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "vande", "vanden", "vander", "de", "den", "der", "het", "'t", "t", "'s", "s",
          "ter", "ten", "te", "v", "v.", "v.d", "v.d.", "vd", "v/d", "d", "d.", "in", "op", "aan",
          "bij", "onder", "over", "uit", "uijt", "voor", "tot", "el", "al", "von", "vom", "zu",
          "zum", "zur", "du", "des", "di", "da", "das", "do", "dos", "del", "della", "la", "le",
          "les");
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "onbekend",
          "onbekent",
          "unknown",
          "x",
          "xx",
          "xxx",
          "nn",
          "nnb",
          "nvt",
          "nb",
          "test",
          "tester",
          "testpersoon",
          "dummy",
          "anoniem",
          "geen",
          "null");

  /**
   * A surname without particles in front or after a comma; empty when it is unknown. Jansen, "van
   * den Berg" and "Berg, van den" become jansen, berg and berg.
   */
  public static String surname(String text) {
    String plain = plain(text);
    int comma = plain.indexOf(',');
    if (comma >= 0 && isAllParticles(plain.substring(comma + 1))) {
      plain = plain.substring(0, comma);
    }
    return known(letters(withoutParticles(plain)));
  }

  /** Lower case without accents; ij and y are one letter. */
  static String plain(String text) {
    String plain = isAscii(text) ? text.toLowerCase(Locale.ROOT) : withoutAccents(text);
    return plain.indexOf("ij") < 0 ? plain : plain.replace("ij", "y");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      plain.append(
          switch (lower.charAt(i)) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case '\u2018', '\u2019', '`', '\u00b4' -> "'";
            default -> lower.substring(i, i + 1);
          });
    }
    return MARKS.matcher(plain).replaceAll("");
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  private static boolean isAllParticles(String text) {
    return words(text).stream().allMatch(PARTICLES::contains);
  }

  /** The main word stays, even where it looks like a particle. */
  private static String withoutParticles(String plain) {
    List<String> words = words(plain);
    int first = 0;
    while (first < words.size() - 1 && PARTICLES.contains(words.get(first))) {
      first++;
    }
    String rest = String.join("", words.subList(first, words.size()));
    return startsWithArticle(rest) ? rest.substring(2) : rest;
  }

  private static boolean startsWithArticle(String text) {
    return text.startsWith("d'")
        || text.startsWith("l'")
        || text.startsWith("'t")
        || text.startsWith("'s");
  }

  /** Parts between spaces and hyphens. */
  private static List<String> words(String plain) {
    List<String> words = new ArrayList<>(4);
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ' ' || plain.charAt(i) == '-') {
        if (i > from) {
          words.add(plain.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** What is left of a text without all that is no letter. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.length() == text.length() ? text : letters.toString();
  }

  /** The same, or empty for a word that stands for an unknown name. */
  static String known(String name) {
    return PLACEHOLDERS.contains(name) ? "" : name;
  }

  private NameText() {}
}
