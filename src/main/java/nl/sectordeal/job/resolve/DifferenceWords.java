package nl.sectordeal.job.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.job.review.ReviewWords;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Resolution;

/** Differences as a person reads them, and as they are typed (verschillen in woorden). */
public final class DifferenceWords {
  private final Texts texts;

  public DifferenceWords(Texts texts) {
    this.texts = texts;
  }

  /** Who says what. */
  public String sentence(Difference difference) {
    return sentence(difference, difference.firstSource(), difference.otherSource());
  }

  /** Which row says what. */
  String sentence(Disagreement one) {
    return sentence(one.difference(), one.first().toString(), one.asked().toString());
  }

  private String sentence(Difference difference, String first, String other) {
    return texts.get(
        "uitleg.verschil." + difference.field(),
        Map.of(
            "first",
            first,
            "firstValue",
            difference.firstValue(),
            "other",
            other,
            "otherValue",
            difference.otherValue()));
  }

  /** When and why it was resolved. */
  public String sentence(Resolution by) {
    return texts.get(
        "uitleg.verschil.afgehandeld",
        Map.of("when", ReviewWords.moment(by.effective()), "because", by.because()));
  }

  /** Two lines: what to type to point at it, and who says what; a third on who resolved it. */
  List<String> lines(Disagreement one) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  "
            + texts.get(
                "resolve.line",
                Map.of(
                    "row",
                    typed(one.asked().toString()),
                    "field",
                    word(one.difference().field()),
                    "days",
                    one.difference().ageInDays())));
    lines.add("    " + sentence(one));
    if (one.by() != null) {
      lines.add("    " + sentence(one.by()));
    }
    return lines;
  }

  /** A key may hold what a shell would act upon, or what a terminal would. */
  private static String typed(String row) {
    if (row.chars()
        .allMatch(sign -> Character.isLetterOrDigit(sign) || "-_.:/".indexOf(sign) >= 0)) {
      return row;
    }
    return "'" + row.replaceAll("\\p{Cntrl}", "?").replace("'", "'\\''") + "'";
  }

  static String word(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
