package nl.sectordeal.job;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.sectordeal.delivery.DeliveryReceiver;
import nl.sectordeal.delivery.DeliveryStore;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.JudgementStore;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.publish.Disclosure;
import nl.sectordeal.job.publish.PublicationStore;
import nl.sectordeal.outcome.ResolutionStore;
import nl.sectordeal.person.PersonLinker;
import nl.sectordeal.person.PersonStore;
import nl.sectordeal.person.PersonVerdictStore;
import nl.sectordeal.person.VersionSource;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.RecordReader;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.record.forgotten.ForgottenStore;
import nl.sectordeal.record.forgotten.PersonEraser;
import nl.sectordeal.report.ReportRenderer;

/**
 * The doers of the stages and what they keep, for one database and one secret key.
 *
 * @param disclosure what may be shown, beside what was published
 * @param linking makes the linker, with the link model
 * @param modelHash gives the SHA-256 of the text of the link model
 */
public record Stages(
    DeliveryStore deliveries,
    JudgementStore judgements,
    DeliveryReceiver receiver,
    RecordReader reader,
    RecordStore records,
    NoticeStore notices,
    Supplier<PersonLinker> linking,
    PersonStore persons,
    PersonVerdictStore verdicts,
    ResolutionStore resolutions,
    ForgottenStore forgotten,
    PersonEraser eraser,
    ReportRenderer renderer,
    PublicationStore publications,
    Disclosure disclosure,
    HeldTrial heldTrial,
    Clock clock,
    Supplier<String> modelHash,
    String keyFingerprint) {
  /** Who only looks never links, so that the link model is read when it is needed. */
  public PersonLinker linker() {
    return linking.get();
  }

  /** The versions of rows that were judged so. */
  public VersionSource versions(JobFile job, List<Judgement> judgements) {
    return (withClaims, consumer) ->
        records.scan(
            judgements,
            source -> Objects.requireNonNull(job.mappings().get(source)).partner(),
            withClaims,
            consumer);
  }

  /** SHA-256 of the text of the link model. */
  public String linkModelSha256() {
    return modelHash.get();
  }
}
