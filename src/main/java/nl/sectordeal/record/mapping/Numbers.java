package nl.sectordeal.record.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.TypedNumber;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.rule.EnterpriseNumberHasItsZero;
import nl.sectordeal.record.rule.EnterpriseNumberIsPossible;
import nl.sectordeal.record.rule.HoursArePossible;
import nl.sectordeal.record.rule.KvkNumberHasItsZero;
import nl.sectordeal.record.rule.KvkNumberIsPossible;
import nl.sectordeal.record.rule.NumberIsWrittenOut;
import nl.sectordeal.record.rule.PromiseIsWholeNumber;
import nl.sectordeal.record.rule.SupportHoursArePossible;
import org.jspecify.annotations.Nullable;

/** Reads hours, employers' numbers and numbers of places (getallen). */
public final class Numbers {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}([.,]\\d{1,20})?");
  private static final int DECIMALS = 4;

  /** 36:30 is thirty-six hours and a half. */
  private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,4}):([0-5]\\d)(:00)?");

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  /** Hours a week; null when unknown, out of range or not mapped. */
  static @Nullable BigDecimal hours(RowDraft draft, @Nullable Column column) {
    BigDecimal hours = null;
    if (column != null && !draft.isUnknown(column)) {
      BigDecimal told = decimal(inHours(draft.text(column)));
      if (told == null || HoursArePossible.isBroken(told)) {
        draft.say(HoursArePossible.CODE, Severity.WARN, column, draft.text(column));
      } else {
        hours = rounded(told);
      }
    }
    draft.content.add(hours == null ? null : hours.toPlainString());
    return hours;
  }

  /** All hours of support; null when unknown, no number or not mapped. */
  static @Nullable BigDecimal supportHours(RowDraft draft, @Nullable Column column) {
    BigDecimal hours = null;
    if (column != null && !draft.isUnknown(column)) {
      String text = inHours(draft.text(column));
      if (SupportHoursArePossible.isBroken(text)) {
        draft.say(SupportHoursArePossible.CODE, Severity.WARN, column, text);
      } else {
        hours = rounded(new BigDecimal(text.replace(',', '.')));
      }
    }
    draft.content.add(hours == null ? null : hours.toPlainString());
    return hours;
  }

  /**
   * A KvK number of eight digits, or in Belgium an ondernemingsnummer of ten; null when unknown or
   * not mapped. A wrong one rejects the row.
   */
  static @Nullable String employer(RowDraft draft, @Nullable Column column, Country country) {
    if (column == null || draft.isUnknown(column)) {
      draft.content.add((String) null);
      return null;
    }
    String text = draft.text(column);
    draft.content.add(TypedNumber.bare(text));
    return employer(draft, column, text, country);
  }

  /**
   * The number in this text, which stands in that column or is said of the whole file; null when it
   * is wrong: rejects the row.
   */
  static @Nullable String employer(RowDraft draft, Column column, String text, Country country) {
    return country == Country.BE ? enterprise(draft, column, text) : kvk(draft, column, text);
  }

  private static @Nullable String enterprise(RowDraft draft, Column column, String text) {
    String capitals = TypedNumber.bare(text).toUpperCase(Locale.ROOT);
    String number = capitals.startsWith("BE") ? capitals.substring(2) : capitals;
    if (EnterpriseNumberIsPossible.isBroken(number)) {
      refuse(draft, column, text, EnterpriseNumberIsPossible.CODE);
      return null;
    }
    if (EnterpriseNumberHasItsZero.isBroken(number)) {
      draft.say(EnterpriseNumberHasItsZero.CODE, Severity.INFO, column, text);
      return "0" + number;
    }
    return number;
  }

  private static void refuse(RowDraft draft, Column column, String text, String code) {
    boolean scientific = NumberIsWrittenOut.isBroken(text);
    draft.say(scientific ? NumberIsWrittenOut.CODE : code, Severity.REJECT, column, text);
  }

  private static @Nullable String kvk(RowDraft draft, Column column, String text) {
    String number = TypedNumber.bare(text);
    if (KvkNumberIsPossible.isBroken(number)) {
      refuse(draft, column, text, KvkNumberIsPossible.CODE);
      return null;
    }
    if (KvkNumberHasItsZero.isBroken(number)) {
      draft.say(KvkNumberHasItsZero.CODE, Severity.INFO, column, text);
      return "0" + number;
    }
    return number;
  }

  /**
   * A number of a length that was agreed, with its zeros; null when it is wrong: rejects the row.
   */
  static @Nullable String agreed(RowDraft draft, Column column, AgreedNumber number) {
    String text = draft.text(column);
    String digits = number.find(text);
    if (digits == null) {
      refuse(draft, column, text, number.rule());
    }
    return digits;
  }

  /** Places promised; a wrong number rejects the row, and without a column it is 1. */
  static int places(RowDraft draft, @Nullable Column column) {
    if (column == null) {
      return 1;
    }
    String text = draft.text(column);
    if (PromiseIsWholeNumber.isBroken(text)) {
      draft.say(PromiseIsWholeNumber.CODE, Severity.REJECT, column, text);
      return 1;
    }
    int places = Integer.parseInt(text);
    draft.content.add(places);
    return places;
  }

  /** Hours and minutes as hours; any other text stays. */
  private static String inHours(String text) {
    Matcher time = HOURS_AND_MINUTES.matcher(text);
    if (!time.matches()) {
      return text;
    }
    BigDecimal minutes = new BigDecimal(time.group(2));
    return rounded(
            new BigDecimal(time.group(1))
                .add(minutes.divide(MINUTES, DECIMALS, RoundingMode.HALF_UP)))
        .toPlainString();
  }

  /** A number with a decimal comma or point; null when it is none. */
  private static @Nullable BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return null;
    }
    return new BigDecimal(text.replace(',', '.'));
  }

  /** A spreadsheet stores 27.2 as 27.199999999999999. */
  private static BigDecimal rounded(BigDecimal number) {
    BigDecimal plain =
        number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    BigDecimal stripped = plain.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Numbers() {}
}
