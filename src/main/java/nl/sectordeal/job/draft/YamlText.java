package nl.sectordeal.job.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML line by line, with comments where a person must look (YAML-tekst). */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}_](?:[\\p{L}\\d _./()+-]*[\\p{L}\\d_.)+-])?");

  /** Words that YAML takes for something else than text. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private static final int COMMENT_COLUMN = 40;

  private final StringBuilder text = new StringBuilder();
  private int depth;

  YamlText blank() {
    text.append('\n');
    return this;
  }

  /** A line for people, where the next key stands. */
  YamlText comment(String comment) {
    indent();
    text.append("# ").append(comment).append('\n');
    return this;
  }

  /** A key with what stands below it, until {@link #close}. */
  YamlText open(String key) {
    indent();
    text.append(scalar(key)).append(":\n");
    depth++;
    return this;
  }

  YamlText close() {
    depth--;
    return this;
  }

  /** A key with a text. */
  YamlText put(String key, String value) {
    return putRaw(key, scalar(value));
  }

  /** A key with a text in quotation marks, such as a date or a pattern. */
  YamlText putQuoted(String key, String value) {
    return putRaw(key, quoted(value));
  }

  /** A key with YAML on the same line. */
  YamlText putRaw(String key, String yaml) {
    indent();
    text.append(scalar(key)).append(": ").append(yaml).append('\n');
    return this;
  }

  /** An item of a list, as YAML on one line. */
  YamlText item(String yaml) {
    indent();
    text.append("- ").append(yaml).append('\n');
    return this;
  }

  /** A remark behind the line that was written last; none when it is empty. */
  YamlText remark(String remark) {
    if (!remark.isEmpty()) {
      text.setLength(text.length() - 1);
      int begin = text.lastIndexOf("\n") + 1;
      int width = Math.max(COMMENT_COLUMN - (text.length() - begin), 2);
      text.append(" ".repeat(width)).append("# ").append(remark).append('\n');
    }
    return this;
  }

  private void indent() {
    text.append("  ".repeat(depth));
  }

  /** A text as one value, in quotation marks where YAML would take it for something else. */
  static String scalar(String value) {
    boolean plain =
        PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT));
    return plain ? value : quoted(value);
  }

  /** A list on one line. */
  static String list(List<String> values) {
    return values.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A text between quotation marks, by the rules of JSON, which are YAML too. */
  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (Character.isISOControl(sign) || sign > '\u2000') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
