package nl.sectordeal.record.look;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.identity.NationalId;
import nl.sectordeal.record.mapping.DateForm;
import nl.sectordeal.record.rule.HoursArePossible;
import nl.sectordeal.record.rule.PostcodeIsPossible;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.CellText;
import org.jspecify.annotations.Nullable;

/**
 * What a cell could be, as long as nobody has said what its column means (vorm van een cel). Bears
 * the text itself, which may be personal: it lives no longer than the reading of its row.
 *
 * @param text without white space around it; empty when blank or a word for unknown
 * @param day null when it is no day
 * @param id the kind of national id that it passes the test of; null when none
 * @param kvk whether it has the eight digits of a KvK number, or seven as a spreadsheet leaves them
 * @param hours whether it can be hours a week
 */
public record CellShape(
    String text,
    @Nullable LocalDate day,
    @Nullable IdKind id,
    boolean postcode,
    boolean kvk,
    boolean hours) {
  private static final List<IdKind> KINDS = List.of(IdKind.values());
  private static final Pattern KVK = Pattern.compile("\\d{7,8}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}([.,]\\d{1,4})?");
  private static final int SHORTEST_ID = 9;

  /** The shape of a cell. */
  public static CellShape of(Cell cell) {
    String text = CellText.of(cell);
    if (CellText.isUnknown(text)) {
      text = "";
    }
    return new CellShape(
        text,
        cell instanceof Cell.Day day ? day.day() : day(text),
        id(text),
        !PostcodeIsPossible.isBroken(text.replace(" ", "").toUpperCase(Locale.ROOT)),
        KVK.matcher(text).matches(),
        NUMBER.matcher(text).matches()
            && !HoursArePossible.isBroken(new BigDecimal(text.replace(',', '.'))));
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  private static @Nullable LocalDate day(String text) {
    int date = DateForm.read(text);
    try {
      return date == DateForm.NONE
          ? null
          : LocalDate.of(date / 10_000, date / 100 % 100, date % 100);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static @Nullable IdKind id(String text) {
    NationalId found = text.length() < SHORTEST_ID ? null : NationalId.find(text, KINDS);
    return found == null ? null : found.kind();
  }

  /** Nothing of the cell. */
  @Override
  public String toString() {
    return "CellShape";
  }
}
