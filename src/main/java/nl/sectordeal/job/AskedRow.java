package nl.sectordeal.job;

import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * A row as a user asks for it: {@code SOURCE:KEY} or {@code SOURCE/SENDER:KEY}.
 *
 * @param sender null for any
 */
public record AskedRow(String source, @Nullable String sender, String key) {

  /**
   * Reads what was typed.
   *
   * @throws UserMistake when it cannot be read, or names no source of the job
   */
  public static AskedRow of(String asked, JobFile job) {
    int colon = asked.indexOf(':');
    if (colon < 0) {
      throw new UserMistake("mistake.row", Map.of("row", asked));
    }
    int slash = asked.substring(0, colon).indexOf('/');
    String source = asked.substring(0, slash < 0 ? colon : slash);
    List<String> sources = job.sources().stream().map(Source::id).toList();
    if (!sources.contains(source)) {
      throw UserMistake.unknown("mistake.source", source, sources);
    }
    String sender = slash < 0 ? null : asked.substring(slash + 1, colon);
    return new AskedRow(source, sender, asked.substring(colon + 1));
  }

  /** Whether this is that row. */
  public boolean isOf(RowRef ref) {
    return isOf(new RecordName(ref.source(), ref.sender(), ref.key()));
  }

  /** Whether this is the row with that name. */
  public boolean isOf(RecordName row) {
    return source.equals(row.source())
        && key.equals(row.key())
        && (sender == null || sender.equals(row.sender()));
  }
}
