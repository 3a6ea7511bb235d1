package nl.sectordeal.job.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sectordeal.notice.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * On which line of a file each of its keys stands, for sentences about it.
 *
 * @param subject the file, as sentences about it begin
 * @param lines by path, such as {@code report[0].formats}
 */
record Places(Sentence subject, Map<String, Integer> lines) {
  private static final Pattern ITEM = Pattern.compile("/(\\d+)(?=/|$)");

  /** The path of a key, written as people do; of a JSON pointer. */
  static String path(String pointer) {
    String path = ITEM.matcher(pointer).replaceAll("[$1]").replace('/', '.');
    return (path.startsWith(".") ? path.substring(1) : path).replace("~1", "/").replace("~0", "~");
  }

  /** The path below another. */
  static String below(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** How a sentence names a key: with its line, or that of what it should stand in. */
  private Object place(String path) {
    if (path.isEmpty()) {
      return new Sentence("jobfile.root");
    }
    Integer line = line(path);
    return line == null ? path : new Sentence("jobfile.place", Map.of("path", path, "line", line));
  }

  private @Nullable Integer line(String path) {
    Integer line = lines.get(path);
    int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    return line != null || end < 0 ? line : line(path.substring(0, end));
  }

  /** A sentence about a key; its text has the gap {@code {place}}. */
  Sentence sentence(String path, String key, Map<String, ?> gaps) {
    Map<String, Object> all = new HashMap<>(gaps);
    all.put("place", place(path));
    return new Sentence(key, all);
  }

  /**
   * A sentence about a name that is not known: where one of those that are known is like it, the
   * key ends in {@code .meant} and the sentence has {@code {meant}}.
   */
  Sentence unknown(String path, String key, String name, Collection<String> known) {
    String meant = Suggestion.of(name, known);
    String all = String.join(", ", known);
    return meant == null
        ? sentence(path, key, Map.of("value", name, "known", all))
        : sentence(path, key + ".meant", Map.of("value", name, "known", all, "meant", meant));
  }

  /** The mistake that a sentence tells. */
  JobFileMistake mistake(Sentence sentence) {
    return new JobFileMistake(subject, List.of(sentence));
  }
}
