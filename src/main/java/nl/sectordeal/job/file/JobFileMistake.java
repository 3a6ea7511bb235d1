package nl.sectordeal.job.file;

import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A job file, or a file that it names, that cannot be used; its sentences say what, where and what
 * to do. Ends with exit code 2.
 */
public final class JobFileMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence what;
  private final transient List<Sentence> each;

  JobFileMistake(String key, Map<String, ?> gaps, @Nullable Throwable cause) {
    super(key + gaps, cause);
    this.what = new Sentence(key, gaps);
    this.each = List.of();
  }

  /**
   * Mistakes in one file.
   *
   * @param subject the file, as sentences about it begin
   * @param each one or more, each with its place
   */
  JobFileMistake(Sentence subject, List<Sentence> each) {
    super(subject.gaps() + each.toString());
    this.what = new Sentence("jobfile.unusable", Map.of("subject", subject));
    this.each = each;
  }

  /** What is to be said: one line, or one for each mistake below it. */
  public String in(Texts texts) {
    StringBuilder told = new StringBuilder(what.in(texts));
    each.forEach(mistake -> told.append("\n  ").append(mistake.in(texts)));
    return told.toString();
  }
}
