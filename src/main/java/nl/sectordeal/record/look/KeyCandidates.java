package nl.sectordeal.record.look;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that may tell the rows of a file apart, the best first (sleutelkandidaten). A number of
 * the partner goes before anything of a person; a national id is none.
 */
final class KeyCandidates {
  private static final List<Meaning> NUMBERS = List.of(Meaning.KEY, Meaning.CLIENT_NUMBER);

  private static final List<Meaning> WHO =
      List.of(
          Meaning.SURNAME,
          Meaning.BIRTH_DATE,
          Meaning.GIVEN_NAME,
          Meaning.INITIALS,
          Meaning.POSTCODE);

  private static final List<Meaning> WHAT =
      List.of(
          Meaning.START,
          Meaning.WORK_START,
          Meaning.OBTAINED,
          Meaning.CONTACT_DATE,
          Meaning.KIND,
          Meaning.QUALIFICATION,
          Meaning.CONTACT_KIND,
          Meaning.EMPLOYER,
          Meaning.EMPLOYER_NAME);

  private final List<ColumnLook> columns;
  private final long rows;

  KeyCandidates(List<ColumnLook> columns, long rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** In the order in which they are tried, each together with those before it. */
  List<ColumnLook> list() {
    List<ColumnLook> candidates = new ArrayList<>();
    NUMBERS.forEach(meaning -> addFilled(meaning, candidates));
    if (candidates.isEmpty()) {
      addUnknownNumber(candidates);
    }
    if (candidates.isEmpty()) {
      WHO.forEach(meaning -> addFilled(meaning, candidates));
    }
    WHAT.forEach(meaning -> addFilled(meaning, candidates));
    return candidates;
  }

  /** A part that is empty would reject its row. */
  private void addFilled(Meaning meaning, List<ColumnLook> to) {
    ColumnLook column = find(meaning);
    if (column != null && column.filled() * 100 >= rows * ColumnTally.MOST_DISTINCT) {
      to.add(column);
    }
  }

  /** A column that differs in every row and of which nothing else is known. */
  private void addUnknownNumber(List<ColumnLook> to) {
    for (ColumnLook column : columns) {
      boolean unknown = column.meaning() == null && column.idKinds().isEmpty() && !column.days();
      if (unknown && column.distinct() && column.filled() == rows && to.isEmpty()) {
        to.add(column);
      }
    }
  }

  private @Nullable ColumnLook find(Meaning meaning) {
    for (ColumnLook column : columns) {
      if (column.meaning() == meaning) {
        return column;
      }
    }
    return null;
  }
}
