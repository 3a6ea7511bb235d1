package nl.sectordeal.job.compare;

import java.util.List;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.DifferenceStatement.ChangedRow;
import nl.sectordeal.report.DifferenceStatement.Place;
import nl.sectordeal.report.DifferenceStatement.RowEvent;
import org.jspecify.annotations.Nullable;

/** Tells which rows a change is of, and where they stood and stand. */
final class ChangedRows {
  private final JobFile job;
  private final Arrivals arrivals;

  ChangedRows(JobFile job, Arrivals arrivals) {
    this.job = job;
    this.arrivals = arrivals;
  }

  List<ChangedRow> of(@Nullable Change change) {
    if (change instanceof Change.OfRow it) {
      return List.of(row(it.row(), it.event()));
    }
    if (change instanceof Change.OfPersons it) {
      return it.rows().stream()
          .filter(RowStand::isRegrouped)
          .map(row -> row(row, RowEvent.MOVED))
          .toList();
    }
    return change instanceof Change.OfAgreements it
        ? it.rows().stream().map(row -> row(row, eventOf(row))).toList()
        : List.of();
  }

  private static RowEvent eventOf(RowStand row) {
    RowEvent event = row.event();
    return event == null ? RowEvent.CHANGED : event;
  }

  private ChangedRow row(RowStand stand, RowEvent event) {
    Row was = RowStand.first(stand.before());
    Row is = RowStand.first(stand.after());
    boolean gone = event == RowEvent.GONE;
    boolean withdrawn = gone && job.source(stand.name().source()).mode() == Source.Mode.CHANGES;
    Place after = gone ? arrivals.placeOfAbsence(stand.name()) : arrivals.place(is);
    return new ChangedRow(
        stand.name().source(),
        stand.name().sender(),
        stand.name().key(),
        withdrawn ? RowEvent.WITHDRAWN : event,
        event == RowEvent.CHANGED ? ClaimFields.changed(was, is) : List.of(),
        arrivals.place(was),
        withdrawn ? null : after);
  }
}
