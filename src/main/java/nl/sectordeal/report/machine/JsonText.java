package nl.sectordeal.report.machine;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON as people read it too, with the same bytes on every system. */
public final class JsonText {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writerWithDefaultPrettyPrinter()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(INDENT)
                  .withArrayIndenter(INDENT));

  private JsonText() {}

  /** The text of a file with this in it; ends in a line feed. */
  public static String of(JsonNode root) {
    return unended(root) + "\n";
  }

  /** The same without the line feed. */
  static String unended(JsonNode root) {
    return WRITER.writeValueAsString(root);
  }
}
