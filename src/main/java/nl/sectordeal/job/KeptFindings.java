package nl.sectordeal.job;

import java.nio.file.Path;
import java.util.Optional;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.reuse.KeptRun;
import nl.sectordeal.job.reuse.Reuse;
import nl.sectordeal.measure.Agreements;
import nl.sectordeal.period.DutchDay;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.person.PersonStore;
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

  /** Who is who as the job was linked last, when this run would link the same. */
  Optional<PersonRegister> findLinked() {
    return persons().findRegister(run.job().name(), linkedBy());
  }

  /** Keeps by what this run linked. */
  void keepLinked() {
    persons().keepFacts(run.job().name(), linkedBy());
  }

  private String linkedBy() {
    return RunId.ofLinking(
        run,
        run.stages().judgements().list(run.known()),
        run.stages().forgotten().list(run.job().name()));
  }

  private PersonStore persons() {
    return run.stages().persons();
  }

  /**
   * The last run, when all that it found is what this one would.
   *
   * @param last what became of it; null when there was none
   */
  Optional<KeptRun> find(RunLedger.@Nullable Entry last) {
    if (last == null || last.folder() == null) {
      return Optional.empty();
    }
    String stand = RunId.withoutLanguage(run, run.stages().judgements().list(run.known()));
    return KeptRun.find(folder, key()).filter(one -> one.isOf(stand));
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
        " ",
        Version.NUMBER,
        run.job().fingerprint(),
        run.stages().keyFingerprint(),
        RunId.ofResolutions(run),
        Reuse.FORMAT);
  }
}
