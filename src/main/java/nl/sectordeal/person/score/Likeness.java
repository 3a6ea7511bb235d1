package nl.sectordeal.person.score;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Whether two names look or sound alike. */
final class Likeness {
  private static final double LOOKS_ALIKE = 0.9;
  private static final double LOOKS_SOMEWHAT_ALIKE = 0.75;
  private static final int LONG_PREFIX = 5;

  private final NamePool names;
  private final JaroWinklerSimilarity winkler = new JaroWinklerSimilarity();

  Likeness(NamePool names) {
    this.names = names;
  }

  boolean holds(int one, int other) {
    TextPool texts = names.texts();
    boolean soundsAlike = names.sound(one) == names.sound(other);
    boolean sameStart = texts.letter(one, 0) == texts.letter(other, 0);
    int shorter = Math.min(texts.length(one), texts.length(other));
    int longer = Math.max(texts.length(one), texts.length(other));
    if (shorter < 3
        || (shorter * 2 < longer && !sameStart)
        || (!soundsAlike && !mayLookAlike(one, other))) {
      return false;
    }
    String text = texts.text(one);
    String otherText = texts.text(other);
    if (shorter >= LONG_PREFIX && (text.startsWith(otherText) || otherText.startsWith(text))) {
      return true;
    }
    // In one order always, since the measure depends on it a little.
    double likeness =
        text.compareTo(otherText) < 0
            ? winkler.apply(text, otherText)
            : winkler.apply(otherText, text);
    return likeness >= (soundsAlike ? LOOKS_SOMEWHAT_ALIKE : LOOKS_ALIKE);
  }

  /** Few letters occur in one of them only; a quick test that spares most of the slow one. */
  private boolean mayLookAlike(int one, int other) {
    long apart = letters(one) ^ letters(other);
    return Long.bitCount(apart) <= 5;
  }

  private long letters(int code) {
    TextPool texts = names.texts();
    long letters = 0;
    for (int i = 0; i < texts.length(code); i++) {
      letters |= 1L << (texts.letter(code, i) & 63);
    }
    return letters;
  }
}
