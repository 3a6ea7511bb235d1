package nl.sectordeal.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.job.reuse.Reuse;
import nl.sectordeal.measure.Agreements;
import nl.sectordeal.period.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * What the last run of the job found, as far as a run would find the same (bewaarde uitkomsten).
 */
final class KeptFindings {
  private final Run run;
  private final Path folder;

  KeptFindings(Run run, Settings settings) {
    this.run = run;
    this.folder = folder(settings, run.job());
  }

  /** Where the last run of a job kept what it found. */
  static Path folder(Settings settings, JobFile job) {
    return settings.data().resolve("cache").resolve(job.name());
  }

  /**
   * The last run, when all that it found and how it linked is what this one would.
   *
   * @param last what became of it; null when there was none
   */
  Optional<KeptRun> find(RunLedger.@Nullable Entry last) {
    // After a run that never finished nobody knows by what rows were linked last.
    if (last == null || last.folder() == null) {
      return Optional.empty();
    }
    List<Judgement> judgements = run.stages().judgements().list(run.known());
    String stand = RunId.withoutLanguage(run, judgements);
    String facts = RunId.ofFacts(run, judgements);
    // A dossier of an earlier version, or whoever else looks back, links as known then.
    return KeptRun.find(folder, key())
        .filter(one -> one.isOf(stand))
        .filter(one -> run.stages().persons().isLinkedBy(run.job().name(), facts));
  }

  /**
   * What was found of each person, to be taken over where it still holds; once persons are known.
   */
  Reuse open() {
    return Reuse.open(
        folder,
        new Reuse.Terms(
            key(),
            run.register().buckets(),
            new Agreements(run.commitments()).inForceByEmployer(),
            run.peildatum(),
            DutchDay.of(run.horizon().asKnownAt())));
  }

  private String key() {
    return String.join(
        " ", Version.NUMBER, run.job().fingerprint(), run.stages().keyFingerprint(), Reuse.FORMAT);
  }
}
