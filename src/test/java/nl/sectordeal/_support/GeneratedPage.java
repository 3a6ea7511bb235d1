package nl.sectordeal._support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation that a test makes from the program itself, so that it cannot say
 * something else.
 *
 * @param path of the page
 * @param test the one that makes it
 */
public record GeneratedPage(Path path, Class<?> test) {

  /**
   * Fails when the page is stale and says how to make it again; with {@code -Ddocs.write=true} it
   * is made again.
   */
  public void says(String text) throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    assertThat(path)
        .as(
            "%s is stale; run: ./mvnw -q test -Dtest=%s -Ddocs.write=true",
            path, test.getSimpleName())
        .exists()
        .hasContent(text);
  }
}
