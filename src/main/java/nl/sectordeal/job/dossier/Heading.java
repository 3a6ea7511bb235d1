package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import nl.sectordeal.period.ReportMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code run.json} says a dossier is of (kop).
 *
 * @param version null for a concept
 */
public record Heading(
    String job,
    ReportMonth month,
    Instant asKnownAt,
    @Nullable Integer version,
    String program,
    String jobFileSha256,
    String runId) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** {@code run.json} is not what it should be. */
  public static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(Throwable cause) {
      super("run.json cannot be read", cause);
    }
  }

  /**
   * Reads it from the bytes of {@code run.json}.
   *
   * @throws Unreadable when it lacks something
   */
  public static Heading of(byte[] run) throws Unreadable {
    return of(tree(run), text(tree(run), "job_file_sha256"));
  }

  /** The same from another file, which does not name the hash of the job file. */
  static Heading of(ObjectNode root, String jobFileSha256) throws Unreadable {
    try {
      JsonNode version = root.required("version");
      return new Heading(
          text(root, "job"),
          ReportMonth.parse(text(root, "month")),
          Instant.parse(text(root, "as_known_at")),
          version.isNull() ? null : Integer.valueOf(version.intValue()),
          text(root, "program"),
          jobFileSha256,
          text(root, "run_id"));
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new Unreadable(e);
    }
  }

  Heading withoutJobFile() {
    return new Heading(job, month, asKnownAt, version, program, "", runId);
  }

  static ObjectNode tree(byte[] json) throws Unreadable {
    try {
      if (JSON.readTree(new String(json, StandardCharsets.UTF_8)) instanceof ObjectNode root) {
        return root;
      }
      throw new Unreadable(new IllegalArgumentException("no object"));
    } catch (JacksonException e) {
      throw new Unreadable(e);
    }
  }

  private static String text(ObjectNode root, String key) throws Unreadable {
    try {
      return root.required(key).stringValue();
    } catch (JacksonException | IllegalArgumentException e) {
      throw new Unreadable(e);
    }
  }
}
