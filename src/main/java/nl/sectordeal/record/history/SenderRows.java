package nl.sectordeal.record.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.DeliveryRows;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Originals;
import nl.sectordeal.delivery.Reading;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.record.KnownRows;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.record.RowSource;
import nl.sectordeal.record.RowSources;
import nl.sectordeal.record.forgotten.Forgotten;
import nl.sectordeal.record.table.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sender while its deliveries are judged: reads each from its original, into the
 * stores.
 */
public final class SenderRows implements DeliveryRows {
  private final Source source;
  private final int sender;
  private final Originals originals;
  private final RowSources files;
  private final RecordStore records;
  private final NoticeStore told;
  private final Forgotten forgotten;
  private @Nullable RowIndex index;
  private @Nullable Pass pass;
  private boolean readable;

  /**
   * The rows of a sender, of which none was read yet.
   *
   * @param sender its number in the stores
   */
  public SenderRows(
      Source source,
      int sender,
      Originals originals,
      RowSources files,
      RecordStore records,
      NoticeStore told,
      Forgotten forgotten) {
    this.source = source;
    this.sender = sender;
    this.originals = originals;
    this.files = files;
    this.records = records;
    this.told = told;
    this.forgotten = forgotten;
  }

  @Override
  public Reading read(Delivery delivery, long judgement) {
    Pass started = newPass(judgement);
    pass = started;
    forgotten.staying(delivery).forEach(started::letStay);
    Reading reading =
        read(
            delivery,
            started.index,
            rows -> {
              for (ReadRow row = rows.next(); row != null; row = rows.next()) {
                started.take(row);
              }
              return started.finish(rows.notices());
            });
    readable = reading.unreadable().isEmpty();
    return reading;
  }

  private Reading read(Delivery delivery, KnownRows known, Function<RowSource, Reading> reading) {
    return originals.withPlain(
        delivery.sha256(), delivery.file(), file -> read(file, delivery, known, reading));
  }

  private Reading read(
      Path file, Delivery delivery, KnownRows known, Function<RowSource, Reading> reading) {
    try (RowSource rows = files.open(file, source, delivery.sender(), known)) {
      return reading.apply(forgotten.without(rows, delivery));
    } catch (UnreadableFile e) {
      return Reading.unreadable(e.notices());
    }
  }

  private Pass newPass(long judgement) {
    RowIndex rows = index == null ? load() : index;
    index = rows;
    return switch (source.mode()) {
      case FULL -> new FullPass(rows, records, told, judgement);
      case CHANGES -> new ChangesPass(rows, records, told, judgement);
    };
  }

  private RowIndex load() {
    IndexReplay replay = new IndexReplay();
    records.scanIndex(sender, replay::take);
    return replay.index();
  }

  @Override
  public void keep() {
    last().keep();
  }

  @Override
  public void drop() {
    Pass dropped = last();
    dropped.drop();
    if (!readable) {
      told.forget(dropped.judgement, dropped.judgement);
    }
  }

  private Pass last() {
    return Objects.requireNonNull(pass, "nothing was read");
  }

  @Override
  public List<Notice> listFaults(Delivery delivery) {
    Reading reading =
        read(
            delivery,
            KnownRows.NOTHING,
            rows -> {
              ReadRow row = rows.next();
              while (row != null) {
                row = rows.next();
              }
              return new Reading(Judgement.Counts.NONE, 0, 0, rows.notices(), List.of());
            });
    return reading.unreadable();
  }
}
