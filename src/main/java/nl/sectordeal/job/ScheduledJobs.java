package nl.sectordeal.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.JobFileMistake;
import nl.sectordeal.notice.Texts;
import org.springframework.scheduling.support.CronExpression;

/**
 * The jobs in the folder that have times of their own. A job file that cannot be read is told once;
 * the times it had before stay, so that its next run tells it again.
 */
final class ScheduledJobs {
  private final Consumer<String> tell;
  private final Texts texts;
  private final Map<String, Planned> planned = new TreeMap<>();
  private final Map<String, String> told = new TreeMap<>();

  /**
   * A job with its times.
   *
   * @param file name of its job file, without extension
   * @param name of the job, as its runs bear it
   */
  record Planned(String file, String name, CronExpression times) {}

  ScheduledJobs(Consumer<String> tell, Texts texts) {
    this.tell = tell;
    this.texts = texts;
  }

  /** Looks at all job files as they are now. */
  Collection<Planned> look() {
    List<String> files = JobCatalogue.names();
    planned.keySet().retainAll(files);
    files.forEach(this::look);
    return planned.values();
  }

  private void look(String file) {
    try {
      JobFile job = JobCatalogue.find(file);
      String schedule = job.schedule();
      if (schedule == null) {
        planned.remove(file);
      } else {
        planned.put(file, new Planned(file, job.name(), CronExpression.parse(schedule)));
      }
      told.remove(file);
    } catch (UserMistake | JobFileMistake wrong) {
      String sentence = Program.sentence(wrong, texts);
      if (!sentence.equals(told.put(file, sentence))) {
        tell.accept("schedule: " + sentence);
      }
    }
  }
}
