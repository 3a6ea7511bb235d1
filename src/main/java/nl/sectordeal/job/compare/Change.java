package nl.sectordeal.job.compare;

import java.util.List;
import nl.sectordeal.report.DifferenceStatement.RowEvent;

/** Something that may have made decisions move. */
sealed interface Change {

  /** A row came, changed or went. */
  record OfRow(RowStand row, RowEvent event) implements Change {}

  /** Rows went from one person to another. */
  record OfPersons(List<RowStand> rows) implements Change {
    long personsBefore() {
      return rows.stream().map(RowStand::personBefore).distinct().count();
    }

    long personsAfter() {
      return rows.stream().map(RowStand::personAfter).distinct().count();
    }
  }

  /** Agreements of employers where these persons work came, changed or went. */
  record OfAgreements(List<RowStand> rows) implements Change {}

  /** The day that is reported about. */
  record OfDay() implements Change {}
}
