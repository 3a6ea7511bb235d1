package nl.sectordeal.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program's version, as the build wrote it down. */
public final class Version {
  /** As in the file of the build; part of what a run depends on. */
  public static final String NUMBER = read();

  private Version() {}

  private static String read() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Version.class.getResourceAsStream("/application.properties"))) {
      properties.load(in);
      return properties.getProperty("sectordeal.version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
