package nl.sectordeal.job.dossier;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.period.End;
import org.jspecify.annotations.Nullable;

/** Values as the lists of a dossier have them, out and in (velden). */
final class Fields {
  private static final String OPEN = "open";

  private Fields() {}

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static @Nullable String findText(String text) {
    return text.isEmpty() ? null : text;
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  static @Nullable LocalDate findDay(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  static String end(End end) {
    return end.isOpen() ? OPEN : day(end.date());
  }

  static End readEnd(String text) {
    if (text.equals(OPEN)) {
      return End.open();
    }
    return text.isEmpty() ? End.notTold() : End.on(LocalDate.parse(text));
  }

  static String decimal(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  static @Nullable BigDecimal findDecimal(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  /** {@code name=code;name=code}, sorted by name; whatever signs they have in them. */
  static String attributes(Map<String, String> attributes) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(attributes)
        .forEach(
            (name, code) ->
                text.append(text.isEmpty() ? "" : ";")
                    .append(encoded(name))
                    .append('=')
                    .append(encoded(code)));
    return text.toString();
  }

  static Map<String, String> readAttributes(String text) {
    if (text.isEmpty()) {
      return Map.of();
    }
    Map<String, String> attributes = new TreeMap<>();
    for (String attribute : text.split(";", -1)) {
      int at = attribute.indexOf('=');
      attributes.put(decoded(attribute.substring(0, at)), decoded(attribute.substring(at + 1)));
    }
    return attributes;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
