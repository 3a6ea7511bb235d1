package nl.sectordeal.record.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the parts of one surname. An instance serves once. */
final class SurnameParts {
  private static final String JOINT = "-";
  private static final String BORN = "<";
  private static final Pattern MARRIED_AS =
      Pattern.compile(
          " (?:e[./]? ?v\\.?|w[./]? ?v\\.?|echtgeno(?:ot|te) van|gehuwd(?: met)?|geh\\.?"
              + "|wed(?:uwe)?(?: van|\\.)?) ");
  private static final Pattern BORN_AS = Pattern.compile("[ (]geb(?:oren)?[. ]+");
  private static final Pattern BETWEEN_TWO = Pattern.compile("[-\u2010-\u2015/()&+=]+");
  private static final Pattern SPACES = Pattern.compile("[ .]+");

  /** Behind a name without a comma: "Berg van den". */
  private static final Set<String> MAY_FOLLOW =
      Set.of(
          "van", "de", "den", "der", "v", "d", "vd", "vande", "vanden", "vander", "ter", "ten",
          "te", "het", "'t");

  /** First parts that are no name by themselves: Ben Ali, Ben-Ali, Sint Jago. */
  private static final Set<String> FIRST_PARTS =
      Set.of(
          "ben", "bin", "ibn", "abu", "abd", "abdel", "abdul", "ait", "bou", "ould", "mac", "mc",
          "st", "sint", "saint", "san", "santa");

  /** First parts unless a hyphen follows: Klein Hesselink, Oude Wesselink. */
  private static final Set<String> FARMS =
      Set.of(
          "oude", "olde", "klein", "kleine", "groot", "groote", "grote", "nieuwe", "nye", "lutje");

  private static final Set<String> BESIDE_A_NAME =
      Set.of(
          "dhr", "mevr", "mevrouw", "mw", "fam", "familie", "msc", "bsc", "phd", "sr", "jr",
          "senior", "junior");

  private final List<List<String>> segments = new ArrayList<>(2);
  private final StringBuilder behind = new StringBuilder();
  private String particleBehind = "";
  private String firstParticle = "";
  private String first = "";
  private String secondParticle = "";
  private String second = "";
  private boolean secondIsOwn;

  Surname read(String text) {
    split(mainOf(text));
    boolean born = false;
    for (List<String> words : segments) {
      if (words.remove(BORN)) {
        born = true;
      }
      takeSegment(words, born);
    }
    if (secondIsOwn && !second.isEmpty()) {
      return new Surname(secondParticle, second, first, behind.toString());
    }
    String particle = firstParticle.isEmpty() ? particleBehind : firstParticle;
    return new Surname(particle, first, second.equals(first) ? "" : second, behind.toString());
  }

  /** The text without what stands behind a comma, unless that is a second surname. */
  private String mainOf(String text) {
    if (text.indexOf(',') < 0) {
      return text;
    }
    StringBuilder main = new StringBuilder();
    for (String part : text.split(",", -1)) {
      if (main.isEmpty()) {
        main.append(part);
      } else {
        takeBehindComma(part.strip(), main);
      }
    }
    return main.toString();
  }

  private void takeBehindComma(String part, StringBuilder main) {
    String[] words = part.split(" ", -1);
    int end = words.length;
    while (end > 0 && isParticle(words[end - 1])) {
      end--;
    }
    if (end < words.length && particleBehind.isEmpty()) {
      particleBehind = Particles.of(String.join(" ", List.of(words).subList(end, words.length)));
    }
    if (end > 0 && isParticle(words[0])) {
      main.append(' ').append(JOINT).append(' ').append(part);
    } else if (end > 0) {
      behind.append(behind.isEmpty() ? "" : " ");
      behind.append(String.join(" ", List.of(words).subList(0, end)));
    }
  }

  private static boolean isParticle(String word) {
    return NameText.isParticle(NameText.plain(word));
  }

  private void split(String text) {
    String plain = " " + NameText.plain(text).replace("v/d", "vd") + " ";
    plain = MARRIED_AS.matcher(plain).replaceAll(" " + JOINT + " ");
    plain = BORN_AS.matcher(plain).replaceAll(" " + JOINT + " " + BORN + " ");
    plain = BETWEEN_TWO.matcher(plain).replaceAll(" " + JOINT + " ");
    List<String> words = new ArrayList<>(4);
    for (String word : SPACES.split(plain, -1)) {
      if (!word.equals(JOINT)) {
        addWord(words, word);
      } else if (!isOpen(words)) {
        segments.add(words);
        words = new ArrayList<>(4);
      }
    }
    segments.add(words);
  }

  /** Whether more must follow before there is a name: El-Amrani and Ben-Ali are one. */
  private static boolean isOpen(List<String> words) {
    for (String word : words) {
      if (!NameText.isParticle(word) && !FIRST_PARTS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static void addWord(List<String> words, String word) {
    boolean elided =
        word.length() > 2 && word.charAt(1) == '\'' && "dl".indexOf(word.charAt(0)) >= 0;
    boolean article = word.length() > 2 && (word.startsWith("'t") || word.startsWith("'s"));
    if (elided || article) {
      words.add(elided ? word.substring(0, 1) : word.substring(0, 2));
      words.add(NameText.letters(word.substring(2)));
    } else if (word.equals(BORN) || NameText.isParticle(word)) {
      words.add(word);
    } else if (!NameText.letters(word).isEmpty()) {
      words.add(NameText.letters(word));
    }
  }

  private void takeSegment(List<String> words, boolean born) {
    words.removeIf(word -> words.size() > 1 && BESIDE_A_NAME.contains(word));
    StringBuilder particle = new StringBuilder();
    int from = 0;
    int to = words.size();
    while (from < to - 1 && NameText.isParticle(words.get(from))) {
      Particles.add(particle, words.get(from++));
    }
    while (to > from + 1 && isSingle(words.get(to - 1))) {
      behind.append(words.get(--to)).append(". ");
    }
    int name = to;
    while (name > from + 1 && MAY_FOLLOW.contains(words.get(name - 1))) {
      name--;
    }
    for (int i = name; i < to; i++) {
      Particles.add(particle, words.get(i));
    }
    takeNames(particle.toString(), words.subList(from, name), born);
  }

  private static boolean isSingle(String word) {
    return word.length() == 1 && !NameText.isParticle(word);
  }

  /** Takes one name, or two that lack what joined them: Jansen de Vries. */
  private void takeNames(String particle, List<String> words, boolean born) {
    int next = 1;
    StringBuilder nextParticle = new StringBuilder();
    if (words.size() > 1 && !isFirstPart(words.get(0))) {
      while (next < words.size() - 1 && NameText.isParticle(words.get(next))) {
        Particles.add(nextParticle, words.get(next++));
      }
      takeName(particle, words.get(0), born);
      takeName(nextParticle.toString(), String.join("", words.subList(next, words.size())), born);
    } else if (!words.isEmpty()) {
      takeName(particle, String.join("", words), born);
    }
  }

  private static boolean isFirstPart(String word) {
    return FIRST_PARTS.contains(word) || FARMS.contains(word);
  }

  private void takeName(String particle, String joined, boolean born) {
    String name = NameText.known(NameText.letters(joined));
    String glued = Particles.gluedTo(name);
    String bare = name.substring(glued.length());
    String before = glued.isEmpty() ? particle : Particles.of(glued);
    if (bare.isEmpty()) {
      return;
    }
    if (first.isEmpty()) {
      first = bare;
      firstParticle = before;
    } else if (second.isEmpty()) {
      second = bare;
      secondParticle = before;
      secondIsOwn = born;
    }
  }
}
