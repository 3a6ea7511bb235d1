package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.period.End;
import nl.sectordeal.record.rule.DateHasKnownForm;
import nl.sectordeal.record.rule.DateIsNoBareNumber;
import nl.sectordeal.record.rule.DayExists;
import nl.sectordeal.record.rule.DayStandsBeforeMonth;
import nl.sectordeal.record.rule.StartIsNotAfterEnd;
import nl.sectordeal.record.rule.StartIsThere;
import nl.sectordeal.record.rule.YearHasFourDigits;
import nl.sectordeal.record.rule.YearIsPlausible;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.CellText;
import org.jspecify.annotations.Nullable;

/** Reads dates; a wrong one rejects its row (datum). */
final class DateReader {
  /** How sources write that something has not ended. */
  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  /** Whether a wrong date may be shown to people. */
  private enum Shown {
    YES,
    PERSONAL
  }

  /** A day that must be there; null when it is not, or wrong. */
  static @Nullable LocalDate start(RowDraft draft, Column column) {
    LocalDate day = first(draft, column, Shown.YES);
    if (StartIsThere.isBroken(day) && draft.isUnknown(column)) {
      draft.say(StartIsThere.CODE, Severity.REJECT, column);
    }
    return told(draft, day);
  }

  /** A day that may be missing or open, or have no column; then null. */
  static @Nullable LocalDate optional(RowDraft draft, @Nullable Column column) {
    LocalDate day = column == null ? null : any(draft, column, Shown.YES);
    return told(draft, OPEN.equals(day) ? null : day);
  }

  /** A first day that may be missing or have no column, since ever; never open. */
  static @Nullable LocalDate optionalStart(RowDraft draft, @Nullable Column column) {
    return told(draft, column == null ? null : first(draft, column, Shown.YES));
  }

  /** A day on which something began, which open says nothing of. */
  private static @Nullable LocalDate first(RowDraft draft, Column column, Shown shown) {
    LocalDate day = any(draft, column, shown);
    if (OPEN.equals(day)) {
      reject(draft, column, shown, draft.text(column), YearIsPlausible.CODE);
      return null;
    }
    return day;
  }

  /** An end: empty is open, a word for unknown is not told, nor is an end without a column. */
  static End end(RowDraft draft, @Nullable Column column) {
    if (column == null) {
      return End.notTold();
    }
    LocalDate day = any(draft, column, Shown.YES);
    boolean open = day == null ? draft.text(column).isEmpty() : day.equals(OPEN);
    End end = open ? End.open() : day == null ? End.notTold() : End.on(day);
    draft.content.add(end.state().name());
    told(draft, end.date());
    return end;
  }

  /** A birth date, which is never shown; null when unknown. */
  static @Nullable LocalDate birthDate(RowDraft draft, Column column) {
    return first(draft, column, Shown.PERSONAL);
  }

  /** Rejects a row in which something ends before it starts. */
  static void requireOrder(
      RowDraft draft, Column column, @Nullable LocalDate start, @Nullable LocalDate end) {
    if (StartIsNotAfterEnd.isBroken(start, end)) {
      draft.say(StartIsNotAfterEnd.CODE, Severity.REJECT, column, draft.text(column));
    }
  }

  private static @Nullable LocalDate told(RowDraft draft, @Nullable LocalDate day) {
    draft.content.add(day == null ? Long.MIN_VALUE : day.toEpochDay());
    return day;
  }

  private static @Nullable LocalDate any(RowDraft draft, Column column, Shown shown) {
    Cell cell = draft.cell(column);
    if (cell instanceof Cell.Day day) {
      return plausible(draft, column, shown, day.day());
    }
    String text = CellText.of(cell);
    int date = DateForm.read(text);
    if (date == DateForm.NONE) {
      if (!text.isEmpty() && !CellText.isUnknown(text)) {
        reject(draft, column, shown, text, ruleOfForm(text));
      }
      return null;
    }
    int year = date / 10_000;
    int month = date / 100 % 100;
    int day = date % 100;
    if (DayExists.isBroken(year, month, day)) {
      boolean american = !DateForm.isYearFirst(text) && DayStandsBeforeMonth.isBroken(day, month);
      reject(draft, column, shown, text, american ? DayStandsBeforeMonth.CODE : DayExists.CODE);
      return null;
    }
    return plausible(draft, column, shown, LocalDate.of(year, month, day));
  }

  private static @Nullable LocalDate plausible(
      RowDraft draft, Column column, Shown shown, LocalDate day) {
    if (YearIsPlausible.isBroken(day.getYear()) && !day.equals(OPEN)) {
      reject(draft, column, shown, day.format(CellText.DAY), YearIsPlausible.CODE);
      return null;
    }
    return day;
  }

  private static String ruleOfForm(String text) {
    if (DateIsNoBareNumber.isBroken(text)) {
      return DateIsNoBareNumber.CODE;
    }
    return YearHasFourDigits.isBroken(text) ? YearHasFourDigits.CODE : DateHasKnownForm.CODE;
  }

  private static void reject(RowDraft draft, Column column, Shown shown, String text, String code) {
    draft.say(code, Severity.REJECT, column, shown == Shown.YES ? text : null);
  }

  private DateReader() {}
}
