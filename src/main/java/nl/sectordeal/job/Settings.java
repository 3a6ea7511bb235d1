package nl.sectordeal.job;

import java.nio.file.Path;
import java.util.Locale;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;

/**
 * Where things are, as the user said (instellingen).
 *
 * @param data folder of the database file, the kept originals and the secret key
 * @param out folder that reports are written to
 * @param inbox folder to read in place of the job file's own; null: the job file's
 * @param database JDBC URL of a PostgreSQL database; null: a file in {@code data}
 * @param language of reports and answers; null: the job file's
 */
public record Settings(
    Path data,
    Path out,
    @Nullable Path inbox,
    @Nullable String database,
    @Nullable Locale language) {

  /** The folder that the files of a job arrive in. */
  public Path inboxOf(JobFile job) {
    return inbox == null ? Path.of(job.inbox()) : inbox;
  }

  /** The same with other folders, as a check uses that must leave nothing behind. */
  Settings within(Path otherData, Path otherOut, Path otherInbox) {
    return new Settings(otherData, otherOut, otherInbox, null, language);
  }
}
