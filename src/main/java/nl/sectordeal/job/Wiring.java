package nl.sectordeal.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.sectordeal.delivery.DeliveryReceiver;
import nl.sectordeal.delivery.DeliveryStore;
import nl.sectordeal.delivery.JdbcDeliveryStore;
import nl.sectordeal.delivery.JdbcJudgementStore;
import nl.sectordeal.delivery.JudgementStore;
import nl.sectordeal.delivery.Originals;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.job.publish.Disclosure;
import nl.sectordeal.job.publish.JdbcPublicationStore;
import nl.sectordeal.job.publish.JdbcShownCellStore;
import nl.sectordeal.job.publish.PublicationStore;
import nl.sectordeal.job.publish.Publications;
import nl.sectordeal.job.publish.Sha256;
import nl.sectordeal.job.review.ReviewSeal;
import nl.sectordeal.job.review.ReviewTools;
import nl.sectordeal.outcome.JdbcResolutionStore;
import nl.sectordeal.person.FormerNumbers;
import nl.sectordeal.person.JdbcPersonStore;
import nl.sectordeal.person.JdbcPersonVerdictStore;
import nl.sectordeal.person.JdbcScoreStore;
import nl.sectordeal.person.PersonLinker;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.record.JdbcNoticeStore;
import nl.sectordeal.record.JdbcRecordStore;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.RecordReader;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.record.forgotten.ForgottenStore;
import nl.sectordeal.record.forgotten.JdbcForgottenStore;
import nl.sectordeal.record.forgotten.PersonEraser;
import nl.sectordeal.record.identity.TraitsSeal;
import nl.sectordeal.record.mapping.FileRows;
import nl.sectordeal.record.mapping.RowMapper;
import nl.sectordeal.record.mapping.WrittenPersons;
import nl.sectordeal.record.rule.NationalIdStaysInItsColumn;
import nl.sectordeal.record.table.FileSender;
import nl.sectordeal.report.ReportRenderer;
import nl.sectordeal.report.ReportTemplates;

/** Puts the doers of the stages together, for one job. */
final class Wiring {
  private final DataSource database;
  private final Settings settings;
  private final JobFile job;
  private final Clock clock;
  private final SecretKeys keys;
  private final Originals originals;
  private final TraitsSeal traits;

  private Wiring(
      DataSource database,
      Settings settings,
      JobFile job,
      Clock clock,
      SecretKeys keys,
      Originals originals) {
    this.database = database;
    this.settings = settings;
    this.job = job;
    this.clock = clock;
    this.keys = keys;
    this.originals = originals;
    this.traits = new TraitsSeal(keys.keyFor("traits"));
  }

  private static Wiring of(DataSource database, Settings settings, JobFile job, Clock clock) {
    SecretKeys keys = RightKey.of(database, settings.data());
    Originals originals = new Originals(settings.data(), keys.keyFor("originals"));
    return new Wiring(database, settings, job, clock, keys, originals);
  }

  static Stages stages(DataSource database, Settings settings, JobFile job, Clock clock) {
    return of(database, settings, job, clock).stages();
  }

  /**
   * Doers beside the real data: originals and secret of one folder are used, and nothing is written
   * there.
   *
   * @param keys of that folder
   */
  static Stages stagesBeside(
      DataSource database, Settings aside, Path real, SecretKeys keys, JobFile job, Clock clock) {
    Originals originals = new Originals(aside.data(), real, keys.keyFor("originals"));
    return new Wiring(database, aside, job, clock, keys, originals).stages();
  }

  static ReviewTools review(DataSource database, Settings settings, JobFile job, Clock clock) {
    return of(database, settings, job, clock).review();
  }

  private ReviewTools review() {
    return new ReviewTools(
        stages(),
        model(),
        new WrittenPersons(job.mappings(), originals),
        new ReviewSeal(keys.keyFor("review"), job.name()),
        traits,
        new FormerNumbers(personNumbers()));
  }

  private FileSender senders() {
    Map<String, List<String>> columns = new HashMap<>();
    job.mappings().forEach((source, it) -> columns.put(source, RowMapper.allColumns(it)));
    return new FileSender(columns);
  }

  private Stages stages() {
    originals.cleanUp();
    DeliveryStore deliveries = new JdbcDeliveryStore(database);
    JudgementStore judgements = new JdbcJudgementStore(database);
    RecordStore records = new JdbcRecordStore(database, traits);
    NoticeStore notices = new JdbcNoticeStore(database);
    PublicationStore publications = new JdbcPublicationStore(database);
    FileRows files = new FileRows(job.mappings(), keys.keyFor("person marks"));
    ForgottenStore forgotten = new JdbcForgottenStore(database);
    byte[] signKey = keys.keyFor("forgotten");
    return new Stages(
        deliveries,
        judgements,
        new DeliveryReceiver(
            deliveries, originals, senders(), NationalIdStaysInItsColumn::masked, clock),
        new RecordReader(
            deliveries, judgements, records, notices, originals, files, forgotten, signKey),
        records,
        notices,
        this::linker,
        new JdbcPersonStore(database),
        new JdbcPersonVerdictStore(database),
        new JdbcResolutionStore(database),
        forgotten,
        new PersonEraser(job.mappings(), files, originals, traits, signKey),
        new ReportRenderer(ReportTemplates.FOLDER),
        publications,
        new Disclosure(job, new Publications(publications), new JdbcShownCellStore(database)),
        new HeldTrial(database, settings, clock),
        clock,
        () -> Sha256.of(LinkModelFile.text(model()).getBytes(StandardCharsets.UTF_8)),
        keys.fingerprint());
  }

  private PersonLinker linker() {
    return new PersonLinker(
        personNumbers(), traits, model(), new JdbcScoreStore(database, traits, Program.version()));
  }

  private PersonNumbers personNumbers() {
    return new PersonNumbers(keys.keyFor("person numbers"));
  }

  private LinkModel model() {
    Path file = job.linking().model();
    return file == null ? LinkModelFile.shipped() : LinkModelFile.read(file);
  }
}
