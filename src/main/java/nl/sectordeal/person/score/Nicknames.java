package nl.sectordeal.person.score;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names may be of one person, for the names of one pool (roepnamen). */
final class Nicknames {
  private static final int[] NONE = {};

  private final int[] @Nullable [] rowsOf;
  private final long[] lettersOf;
  private final boolean[] isName;

  Nicknames(LinkModel model, NamePool names) {
    rowsOf = new int[names.size()][];
    lettersOf = new long[names.size()];
    isName = new boolean[names.size()];
    Set<String> known = new HashSet<>(model.givenNames().shares().keySet());
    for (int row = 0; row < model.nicknames().size(); row++) {
      add(row, model.nicknames().get(row), names);
      known.addAll(model.nicknames().get(row));
    }
    for (String name : known) {
      isName[names.texts().find(name)] = true;
    }
  }

  private void add(int row, List<String> group, NamePool names) {
    long letters = 0;
    for (String name : group) {
      letters |= bit(name.charAt(0));
    }
    for (String name : group) {
      int code = names.texts().find(name);
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
