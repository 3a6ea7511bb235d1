package nl.sectordeal.person.score;

import java.util.Arrays;
import org.apache.commons.codec.language.ColognePhonetic;
import org.jspecify.annotations.Nullable;

/** Names as numbers, with their words and their sound, each worked out once. */
final class NamePool {
  private static final int[] NONE = {};

  private final TextPool texts = new TextPool();
  private final ColognePhonetic phonetic = new ColognePhonetic();
  private int[] @Nullable [] words = new int[1 << 8][];
  private int[] wholes = new int[1 << 8];
  private int[] sounds = new int[1 << 8];

  int size() {
    return texts.size();
  }

  TextPool texts() {
    return texts;
  }

  /** The name's number, 0 for none. Its words get numbers too. */
  int code(String name) {
    int before = texts.size();
    int code = texts.code(name);
    if (code >= before) {
      know(code, name);
    }
    return code;
  }

  String text(int code) {
    return texts.text(code);
  }

  /** Numbers of the words of a name of several words; empty for one word. */
  int[] words(int code) {
    int[] parts = words[code];
    return parts == null ? NONE : parts;
  }

  /** Number of the first word of a name. */
  int first(int code) {
    int[] parts = words[code];
    return parts == null ? code : parts[0];
  }

  /** Number of the name without the spaces between its words. */
  int whole(int code) {
    return wholes[code] == 0 ? code : wholes[code];
  }

  /** Number of the sound of the first word, the same for Meyer and Maier; 0 for none. */
  int sound(int code) {
    return sounds[first(code)];
  }

  private void know(int code, String name) {
    if (texts.size() >= sounds.length) {
      int larger = Math.max(sounds.length * 2, texts.size() + 1);
      words = Arrays.copyOf(words, larger);
      wholes = Arrays.copyOf(wholes, larger);
      sounds = Arrays.copyOf(sounds, larger);
    }
    String[] parts = words(name);
    if (parts.length == 0) {
      sounds[code] = soundOf(name);
      return;
    }
    int[] codes = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      codes[i] = code(parts[i]);
    }
    words[code] = codes;
    wholes[code] = code(String.join("", parts));
  }

  /** None when it is one word. */
  private static String[] words(String name) {
    return name.indexOf(' ') < 0 || name.isBlank() ? new String[0] : name.strip().split(" +", -1);
  }

  /** Names without sound, in another script, sound like themselves. */
  private int soundOf(String name) {
    String sound = phonetic.encode(name);
    return (sound == null || sound.isEmpty() ? name : sound).hashCode() | 1;
  }
}
