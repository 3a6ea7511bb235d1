package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;

/** Of whom something is not read yet as the job file says now (te lezen afzenders). */
final class SendersToRead {
  private final JobFile job;
  private final Stages stages;

  /** One sender of one source. */
  record Sender(Source source, String name) {}

  SendersToRead(JobFile job, Stages stages) {
    this.job = job;
    this.stages = stages;
  }

  /** In the order of the sources, each with its senders by name. */
  List<Sender> list() {
    List<Sender> found = new ArrayList<>();
    for (Source source : job.sources()) {
      stages
          .reader()
          .sendersToRead(job.name(), source, fingerprint(source))
          .forEach(name -> found.add(new Sender(source, name)));
    }
    return found;
  }

  /** Reads all of a sender that is not read yet. */
  void read(Sender sender) {
    Source source = sender.source();
    stages.reader().read(job.name(), source, sender.name(), fingerprint(source));
  }

  /** Whatever the reading of a source depends on beside its files. */
  private String fingerprint(Source source) {
    return String.join(
        " ", Version.NUMBER, stages.keyFingerprint(), job.sections().get(source.id()));
  }
}
