package nl.sectordeal.person.score;

import java.util.Arrays;

/**
 * Gives every text a number, so that texts are compared and kept as ints. 0 is the empty text. All
 * letters stand in one array, which is a fraction of the memory of as many strings.
 */
final class TextPool {
  private char[] letters = new char[1 << 12];
  private int[] ends = new int[1 << 8];
  private int[] slots = new int[1 << 9];
  private int size = 1;

  /** Number of codes, the empty text counted. */
  int size() {
    return size;
  }

  /** The text's number, a new one when it has none yet. */
  int code(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int slot = slot(text);
    return slots[slot] == 0 ? add(text, slot) : slots[slot];
  }

  /** The text's number, 0 when it has none. */
  int find(String text) {
    return text.isEmpty() ? 0 : slots[slot(text)];
  }

  String text(int code) {
    return code == 0 ? "" : new String(letters, ends[code - 1], length(code));
  }

  int length(int code) {
    return code == 0 ? 0 : ends[code] - ends[code - 1];
  }

  /** The letter at a place of a text that has it. */
  char letter(int code, int at) {
    return letters[ends[code - 1] + at];
  }

  /** A number made of the letters only, so that it is the same in every pool; 0 for none. */
  long hash(int code) {
    if (code == 0) {
      return 0;
    }
    long hash = 0xCBF29CE484222325L;
    for (int i = ends[code - 1]; i < ends[code]; i++) {
      hash = (hash ^ letters[i]) * 0x100000001B3L;
    }
    return hash;
  }

  private int add(String text, int slot) {
    int from = ends[size - 1];
    if (from + text.length() > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(letters.length * 2, from + text.length()));
    }
    text.getChars(0, text.length(), letters, from);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size] = from + text.length();
    slots[slot] = size;
    size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private int slot(String text) {
    int mask = slots.length - 1;
    int at = spread(text.hashCode()) & mask;
    while (slots[at] != 0 && !is(slots[at], text)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private boolean is(int code, String text) {
    int length = length(code);
    if (length != text.length()) {
      return false;
    }
    int from = ends[code - 1];
    for (int i = 0; i < length; i++) {
      if (letters[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int code = 1; code < size; code++) {
      int hash = 0;
      for (int i = ends[code - 1]; i < ends[code]; i++) {
        hash = 31 * hash + letters[i];
      }
      int at = spread(hash) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = code;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }
}
