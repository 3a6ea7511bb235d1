package nl.sectordeal.record.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** Towns as they are compared (plaats): small letters only, one name for each town. */
final class Towns {
  private static final Pattern BRACKETS = Pattern.compile("\\(.*");
  private static final Set<String> UNKNOWN = Set.of("onbekend", "nvt", "geen", "geheim");
  private static final Map<String, String> OTHER_NAMES = otherNames();

  private Towns() {}

  /** A town; empty when unknown. */
  static String town(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String letters = NameText.letters(NameText.plain(BRACKETS.matcher(text).replaceAll("")));
    return UNKNOWN.contains(letters) ? "" : OTHER_NAMES.getOrDefault(letters, letters);
  }

  private static Map<String, String> otherNames() {
    Properties file = new Properties();
    try (InputStream in = Towns.class.getResourceAsStream("/towns.properties")) {
      if (in == null) {
        throw new IllegalStateException("towns.properties is missing from the program");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        file.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> names = new HashMap<>();
    file.stringPropertyNames().forEach(name -> names.put(name, file.getProperty(name)));
    return Map.copyOf(names);
  }
}
