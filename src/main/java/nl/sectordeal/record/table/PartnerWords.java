package nl.sectordeal.record.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The words that partners use, as {@code partnerwords.properties} lists them, which may grow
 * without any Java (partnerwoorden).
 */
public final class PartnerWords {
  /** Before the meaning of the headings that are listed with it. */
  public static final String HEADING = "heading.";

  private static final String FILE = "/partnerwords.properties";
  private static final Pattern COMMA = Pattern.compile(",");

  private PartnerWords() {}

  /** What comes with the program. */
  public static Properties read() {
    Properties file = new Properties();
    try (InputStream in = PartnerWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        file.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The words behind a key, as people write them. */
  public static List<String> listed(Properties file, String key) {
    return COMMA.splitAsStream(file.getProperty(key)).map(String::strip).toList();
  }
}
