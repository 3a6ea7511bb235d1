package nl.sectordeal.job.publish;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** {@code manifest.json}: keys in the order of {@link Manifest}, UTF-8, line feeds. */
public final class ManifestJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      JSON.writerWithDefaultPrettyPrinter()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                  .withObjectIndenter(INDENT)
                  .withArrayIndenter(INDENT));

  private ManifestJson() {}

  /** The bytes of the file; equal manifests, equal bytes. */
  public static byte[] write(Manifest manifest) {
    return (WRITER.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the bytes of the file; empty when they are no manifest. */
  public static Optional<Manifest> read(byte[] bytes) {
    try {
      return Optional.ofNullable(JSON.readValue(bytes, Manifest.class));
    } catch (JacksonException notOne) {
      return Optional.empty();
    }
  }
}
