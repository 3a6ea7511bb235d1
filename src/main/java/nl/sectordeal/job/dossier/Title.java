package nl.sectordeal.job.dossier;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.DutchDay;

/** How a dossier is called in what people read (titel). */
final class Title {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private final Heading heading;
  private final String jobTitle;
  private final Texts texts;

  Title(Heading heading, String jobTitle, Locale language) {
    this.heading = heading;
    this.jobTitle = jobTitle;
    this.texts = Texts.in(language);
  }

  Texts texts() {
    return texts;
  }

  String text() {
    return texts.get("dossier.title", gaps());
  }

  /** What a text can say of the dossier. */
  Map<String, Object> gaps() {
    Integer version = heading.version();
    Map<String, Object> gaps = new LinkedHashMap<>();
    gaps.put("title", jobTitle);
    gaps.put("job", heading.job());
    gaps.put("month", heading.month());
    gaps.put("peildatum", DAY.format(heading.month().peildatum()));
    gaps.put("known", DutchDay.clock(heading.asKnownAt()));
    gaps.put(
        "version",
        version == null
            ? texts.get("dossier.concept")
            : texts.get("dossier.version", Map.of("version", version)));
    gaps.put("program", heading.program());
    gaps.put("run", heading.runId());
    return gaps;
  }

  /** A value as people read it. */
  String show(Object value) {
    if (value instanceof LocalDate day) {
      return DAY.format(day);
    }
    if (value instanceof BigDecimal number) {
      char point = DecimalFormatSymbols.getInstance(texts.language()).getDecimalSeparator();
      return number.stripTrailingZeros().toPlainString().replace('.', point);
    }
    return value.toString();
  }
}
