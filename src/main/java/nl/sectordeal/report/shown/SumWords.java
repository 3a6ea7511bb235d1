package nl.sectordeal.report.shown;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.ShownCount;

/** A sum as people write it, such as {@code 70 + 66 + 76 = 212} (rekensom in woorden). */
public final class SumWords {
  private static final String KEY = "V.pdf.ties.sum.";

  private final Texts texts;

  public SumWords(Texts texts) {
    this.texts = texts;
  }

  /** Along which way, such as {@code maanden}. */
  public String way(SumLine line) {
    return texts.get(KEY + line.way().name().toLowerCase(Locale.ROOT));
  }

  /** Whether it ties. */
  public String holds(SumLine line) {
    return texts.get(KEY + (line.holds() ? "holds" : "fails"));
  }

  /** The sum itself; a protected count stands as it does elsewhere. */
  public String sum(SumLine line) {
    String total = number(line.total());
    return switch (line.way()) {
      case MONTHS, GROUPS, PARTNERS, EVIDENCE -> added(line, total);
      case PERSONS -> texts.get(KEY + "persons.is", Map.of("left", total, "right", total));
      case DECISIONS -> texts.get(KEY + "decisions.is", Map.of("left", total, "right", total));
      case BAND ->
          number(line.parts().get(0)) + " ≤ " + total + " ≤ " + number(line.parts().get(1));
      case PROMISE -> promise(line, total);
    };
  }

  private String added(SumLine line, String total) {
    return line.parts().isEmpty()
        ? texts.get(KEY + "nothing")
        : line.parts().stream().map(this::number).collect(Collectors.joining(" + "))
            + " = "
            + total;
  }

  private String promise(SumLine line, String total) {
    Integer promised = line.figure().promised();
    if (promised == null || !line.total().isVisible()) {
      return total;
    }
    int counted = line.total().visible().orElseThrow();
    return texts.get(
        KEY + (counted > promised ? "promise.over" : "promise.left"),
        Map.of(
            "promised", number(promised),
            "counted", total,
            "left", number(Math.abs(promised - counted))));
  }

  private String number(ShownCount count) {
    return count.text(texts.language());
  }

  private String number(int number) {
    return NumberFormat.getIntegerInstance(texts.language()).format(number);
  }
}
