package nl.sectordeal.record.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.rule.FormulaHasResult;
import nl.sectordeal.record.rule.FormulaIsWorkedOut;
import nl.sectordeal.record.rule.NationalIdStaysInItsColumn;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.CellText;
import nl.sectordeal.record.table.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * One row while its values are being read: what it says so far, and what there is to say of it
 * (concept).
 */
final class RowDraft {
  private static final int LONGEST_VALUE = 60;

  private record Said(int position, Notice notice) {}

  /** All values, in the order in which they are read. */
  final Mix content = new Mix();

  private final RawRow raw;
  private final List<Claim> claims = new ArrayList<>(2);
  private final List<Said> said = new ArrayList<>(0);
  private boolean rejected;
  private boolean doubted;
  private boolean untold;
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;
  private @Nullable LocalDate day;

  RowDraft(RawRow raw) {
    this.raw = raw;
  }

  Cell cell(Column column) {
    return column.in(raw);
  }

  String text(Column column) {
    return CellText.of(cell(column));
  }

  /** Whether the column says nothing here, or says that it is unknown. */
  boolean isUnknown(Column column) {
    String text = text(column);
    return text.isEmpty() || CellText.isUnknown(text);
  }

  /** Says what is wrong with a value that is personal, or not there. */
  void say(String code, Severity severity, Column column) {
    say(code, severity, column, null);
  }

  /**
   * Says what is wrong with a value; once a row for one rule and column. Where a formula went wrong
   * that is what is said, with the consequence of the rule: the value is not what its sender typed.
   */
  void say(String code, Severity severity, Column column, @Nullable String value) {
    rejected |= severity == Severity.REJECT;
    String text = text(column);
    if (FormulaIsWorkedOut.isBroken(text)) {
      tell(FormulaIsWorkedOut.CODE, severity, column, null);
    } else if (FormulaHasResult.isBroken(text)) {
      tell(FormulaHasResult.CODE, severity, column, text);
    } else {
      tell(code, severity, column, value);
    }
  }

  private void tell(String code, Severity severity, Column column, @Nullable String value) {
    for (Said earlier : said) {
      if (earlier.notice.code().equals(code) && earlier.position == column.position()) {
        return;
      }
    }
    String shown = value == null || NationalIdStaysInItsColumn.isBroken(value) ? null : cut(value);
    String heading = column.equals(Column.NONE) ? null : column.heading();
    said.add(
        new Said(column.position(), Notice.ofRow(code, severity, raw.number(), heading, shown)));
  }

  /** Whether a text that is no national id can hold one, which is then said. */
  boolean tellsId(@Nullable Column column, String text) {
    if (column == null || !NationalIdStaysInItsColumn.isBroken(text)) {
      return false;
    }
    say(NationalIdStaysInItsColumn.CODE, Severity.INFO, column);
    return true;
  }

  /** Whether this rule was broken somewhere on the row. */
  boolean hasSaid(String code) {
    for (Said one : said) {
      if (one.notice.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }

  /** Has all that the row says wait: nobody knows whether it takes itself back. */
  void doubt() {
    doubted = true;
  }

  /** Says that something happened of which nobody knows what: no claim comes of it. */
  void leaveUntold() {
    untold = true;
  }

  /**
   * Whether what the row says happened waits. A status beside it is one more value of the row; by
   * itself it is all there is to wait.
   */
  boolean isHeld() {
    return untold
        || claims.stream().anyMatch(it -> it.isHeld() && !(it instanceof Claim.StatusClaim))
        || (!claims.isEmpty() && claims.stream().allMatch(Claim::isHeld));
  }

  /** What is held of every claim of the row, for its reader to add to. */
  Set<Field> heldFields() {
    return doubted ? EnumSet.of(Field.WITHDRAWAL) : EnumSet.noneOf(Field.class);
  }

  void add(Claim claim) {
    claims.add(claim);
  }

  /** The days of what the row tells first: a status without dates of its own has the same. */
  void lasts(@Nullable LocalDate from, @Nullable LocalDate until) {
    day = from;
    if (start == null) {
      start = from;
      end = until;
    }
  }

  /** The day on which what is being read began; null when it tells none. */
  @Nullable LocalDate day() {
    return day;
  }

  int number() {
    return raw.number();
  }

  boolean isRejected() {
    return rejected;
  }

  @Nullable LocalDate start() {
    return start;
  }

  @Nullable LocalDate end() {
    return end;
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  int claimCount() {
    return claims.size();
  }

  int noticeCount() {
    return said.size();
  }

  /** In the order of the columns. */
  List<Notice> notices() {
    if (said.isEmpty()) {
      return List.of();
    }
    said.sort(Comparator.comparingInt(Said::position));
    return said.stream().map(Said::notice).toList();
  }
}
