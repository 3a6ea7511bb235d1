package nl.sectordeal.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The texts of {@code --help}, by the keys that picocli has for them (hulpteksten): such as {@code
 * sectordeal.run.month}, or {@code month} for an option that is the same for all commands.
 */
final class HelpTexts extends ResourceBundle {
  private static final String PREFIX = "help.";

  private final Texts texts;

  HelpTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.has(PREFIX + key) ? texts.get(PREFIX + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(
        texts.keys(PREFIX).stream().map(key -> key.substring(PREFIX.length())).toList());
  }
}
