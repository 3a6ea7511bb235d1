package nl.sectordeal.report.pdf;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.shown.GroupName;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and names as a reader of the language writes them. */
final class Wording {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

  /** What stands where an amount is hidden. */
  private static final String HIDDEN = "x";

  private final Texts texts;
  private final Locale language;

  Wording(Locale language) {
    this.texts = Texts.in(language);
    this.language = language;
  }

  Texts texts() {
    return texts;
  }

  Locale language() {
    return language;
  }

  String text(String key) {
    return texts.get("V.pdf." + key);
  }

  String text(String key, Map<String, ?> gaps) {
    return texts.get("V.pdf." + key, gaps);
  }

  /** The sentence for one or for more. */
  String counted(String key, long count) {
    return text(key + (count == 1 ? ".one" : ".more"), Map.of("count", number(count)));
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(language).format(number);
  }

  /** An amount in euros, to the cent. */
  String euros(BigDecimal amount) {
    return texts.euros(amount);
  }

  /** Likewise; a letter where it is hidden. */
  String amount(@Nullable BigDecimal amount) {
    return amount == null ? HIDDEN : euros(amount);
  }

  String number(ShownCount count) {
    return count.text(language);
  }

  /** A part of a whole above zero as whole percent; what rounds to none is less than one. */
  String percent(long part, long whole) {
    long percent = Math.round(100.0 * part / whole);
    return (percent == 0 && part > 0 ? "<1" : number(percent)) + "%";
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String moment(Instant moment) {
    return MOMENT.format(moment.atZone(ZONE));
  }

  String day(Instant moment) {
    return DAY.format(moment.atZone(ZONE));
  }

  /** Such as {@code maart 2021}. */
  String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
  }

  /** Such as {@code mrt}, without a dot. */
  String shortMonth(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMM", language).format(month).replace(".", "");
  }

  /** A delivery's period: a month as {@code mrt 2021}, anything else as it is. */
  String period(String label) {
    try {
      YearMonth month = YearMonth.parse(label);
      return shortMonth(month) + " " + month.getYear();
    } catch (DateTimeParseException other) {
      return label;
    }
  }

  /** A name as it stands within a sentence. */
  String inSentence(String name) {
    return name.substring(0, 1).toLowerCase(language) + name.substring(1);
  }

  /** Name of a doelgroep. */
  String group(String code) {
    return code.equals(Doelgroep.NONE) ? text("group.none") : GroupName.of(code, texts);
  }
}
