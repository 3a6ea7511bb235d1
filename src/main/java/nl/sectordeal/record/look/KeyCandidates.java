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
      List.of(Meaning.SURNAME, Meaning.BIRTH_DATE, Meaning.GIVEN_NAME, Meaning.INITIALS);

  private static final List<Meaning> WHAT =
      List.of(
          Meaning.START,
          Meaning.WORK_START,
          Meaning.OBTAINED,
          Meaning.CONTACT_DATE,
          Meaning.KIND,
          Meaning.QUALIFICATION,
          Meaning.CONTACT_KIND);

  private final List<ColumnLook> columns;
  private final long rows;

  KeyCandidates(List<ColumnLook> columns, long rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** In the order in which they are tried, each together with those before it. */
  List<ColumnLook> list() {
    List<ColumnLook> candidates = new ArrayList<>(numbers());
    if (candidates.isEmpty()) {
      WHO.forEach(meaning -> addFilled(meaning, candidates));
      addEmployer(candidates);
    }
    WHAT.forEach(meaning -> addFilled(meaning, candidates));
    return candidates;
  }

  /**
   * How many of them a key needs at least. Without a number that are who and when: the same person
   * may come a second time in a later file.
   */
  int fewest() {
    if (!numbers().isEmpty()) {
      return 1;
    }
    List<ColumnLook> candidates = list();
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).days() && candidates.get(i).meaning() != Meaning.BIRTH_DATE) {
        return i + 1;
      }
    }
    return 1;
  }

  private List<ColumnLook> numbers() {
    List<ColumnLook> numbers = new ArrayList<>();
    NUMBERS.forEach(meaning -> addFilled(meaning, numbers));
    if (numbers.isEmpty()) {
      addUnknownNumber(numbers);
    }
    return numbers;
  }

  /** The name of an employer adds nothing to its number. */
  private void addEmployer(List<ColumnLook> to) {
    int before = to.size();
    addFilled(Meaning.EMPLOYER, to);
    if (to.size() == before) {
      addFilled(Meaning.EMPLOYER_NAME, to);
    }
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
