package nl.sectordeal.job.review;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.sectordeal.record.RecordName;

/** Names of rows as one text that can be read back, whatever signs a key has in it. */
final class RowNames {
  private static final String BETWEEN = "/";

  private RowNames() {}

  static String text(RecordName name) {
    return String.join(
        BETWEEN, encoded(name.source()), encoded(name.sender()), encoded(name.key()));
  }

  /** The name that a text stands for; empty when it stands for none. */
  static Optional<RecordName> find(String text) {
    String[] parts = text.split(BETWEEN, -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      List<String> read = List.of(decoded(parts[0]), decoded(parts[1]), decoded(parts[2]));
      return Optional.of(new RecordName(read.get(0), read.get(1), read.get(2)));
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
