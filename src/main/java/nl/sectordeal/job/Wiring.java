package nl.sectordeal.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import javax.sql.DataSource;
import nl.sectordeal.delivery.DeliveryReceiver;
import nl.sectordeal.delivery.DeliveryStore;
import nl.sectordeal.delivery.JdbcDeliveryStore;
import nl.sectordeal.delivery.JdbcJudgementStore;
import nl.sectordeal.delivery.JudgementStore;
import nl.sectordeal.delivery.Originals;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.person.JdbcPersonStore;
import nl.sectordeal.person.PersonLinker;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.record.FileRows;
import nl.sectordeal.record.FileSender;
import nl.sectordeal.record.JdbcNoticeStore;
import nl.sectordeal.record.JdbcRecordStore;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.RecordReader;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.report.ReportRenderer;

/** Puts the doers of the stages together. */
final class Wiring {
  private static final Path TEMPLATES = Path.of("templates");
  private static final int FINGERPRINT_LETTERS = 16;

  private Wiring() {}

  static Stages stages(DataSource database, Settings settings, JobFile job, Clock clock) {
    return stages(database, settings.data(), SecretKeys.in(settings.data()), job, clock);
  }

  /**
   * Doers that keep originals in one folder and use the secret of perhaps another.
   *
   * @param data folder of the originals
   */
  static Stages stages(
      DataSource database, Path data, SecretKeys keys, JobFile job, Clock clock) {
    Originals originals = new Originals(data, keys.keyFor("originals"));
    originals.cleanUp();
    DeliveryStore deliveries = new JdbcDeliveryStore(database);
    JudgementStore judgements = new JdbcJudgementStore(database);
    RecordStore records = new JdbcRecordStore(database);
    NoticeStore notices = new JdbcNoticeStore(database);
    FileRows files = new FileRows(job.mappings(), keys.keyFor("person marks"));
    return new Stages(
        deliveries,
        judgements,
        new DeliveryReceiver(deliveries, originals, new FileSender(), clock),
        new RecordReader(deliveries, judgements, records, notices, originals, files),
        records,
        notices,
        new PersonLinker(new PersonNumbers(keys.keyFor("person numbers"))),
        new JdbcPersonStore(database),
        new ReportRenderer(TEMPLATES),
        HexFormat.of()
            .formatHex(keys.keyFor("fingerprint"))
            .substring(0, FINGERPRINT_LETTERS));
  }
}
