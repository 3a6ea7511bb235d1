package nl.sectordeal.person.score;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names may be of one person, for the names of one pool (roepnamen). */
final class Nicknames {
  private static final int SHORTEST_FORM = 3;
  private static final int[] NONE = {};

  private final TextPool texts;
  private final int[] @Nullable [] rowsOf;
  private final long[] lettersOf;
  private final boolean[] isName;

  Nicknames(LinkModel model, NamePool names) {
    texts = names.texts();
    rowsOf = new int[names.size()][];
    lettersOf = new long[names.size()];
    isName = new boolean[names.size()];
    Set<String> known = new HashSet<>(model.givenNames().shares().keySet());
    for (int row = 0; row < model.nicknames().size(); row++) {
      add(row, model.nicknames().get(row));
      known.addAll(model.nicknames().get(row));
    }
    for (String name : known) {
      isName[texts.find(name)] = true;
    }
  }

  private void add(int row, List<String> group) {
    long letters = 0;
    for (String name : group) {
      letters |= bit(name.charAt(0));
    }
    for (String name : group) {
      int code = texts.find(name);
      if (code != 0) {
        int[] rows = rowsOf(code);
        int[] more = Arrays.copyOf(rows, rows.length + 1);
        more[rows.length] = row;
        rowsOf[code] = more;
        lettersOf[code] |= letters;
      }
    }
  }

  /** Whether the one is a daily form of the other, or both are of a third. */
  boolean areOne(int name, int other) {
    for (int row : rowsOf(name)) {
      for (int otherRow : rowsOf(other)) {
        if (row == otherRow) {
          return true;
        }
      }
    }
    return false;
  }

  /** As Kim and Kimberley; of two known names, such as Jan and Janneke, that is no sign. */
  boolean isShortened(int one, int other) {
    boolean isFirst = texts.length(one) < texts.length(other);
    int shorter = isFirst ? one : other;
    int longer = isFirst ? other : one;
    if (texts.length(shorter) < SHORTEST_FORM
        || texts.length(longer) < texts.length(shorter) + 2
        || (isName(one) && isName(other))) {
      return false;
    }
    for (int i = 0; i < texts.length(shorter); i++) {
      if (texts.letter(shorter, i) != texts.letter(longer, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a form of this name begins with this letter. */
  boolean mayBeginWith(int name, char letter) {
    return (lettersOf[name] & bit(letter)) != 0;
  }

  /** Whether this is a given name that people bear, as far as the model knows. */
  boolean isName(int name) {
    return isName[name];
  }

  private int[] rowsOf(int code) {
    int[] rows = rowsOf[code];
    return rows == null ? NONE : rows;
  }

  private static long bit(char letter) {
    return 1L << (letter & 63);
  }
}
