package nl.sectordeal.job.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.DifferenceStatement.ChangedRow;
import nl.sectordeal.report.DifferenceStatement.Moved;
import nl.sectordeal.report.DifferenceStatement.Place;
import nl.sectordeal.report.WrittenDecision;
import nl.sectordeal.report.shown.CauseWords;
import org.jspecify.annotations.Nullable;

/** Says of decisions that moved where they were and are, and which rows made them move. */
final class MovedWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  private final Texts texts;
  private final CauseWords causes;
  private final List<String> lines;

  /**
   * @param lines to add to
   */
  MovedWords(Texts texts, List<String> lines) {
    this.texts = texts;
    this.causes = new CauseWords(texts);
    this.lines = lines;
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String period(String period, Texts texts) {
    return period.equals("deal") ? texts.get("cli.deal") : period;
  }

  /** Adds the lines of a decision that moved: where it was and is, then its rows. */
  void add(Moved moved) {
    WrittenDecision newest = moved.newest();
    lines.add(
        "    %s  %s  %s: %s → %s"
            .formatted(
                persons(moved),
                day(newest.date()),
                newest.outcome(),
                stand(moved.before(), moved),
                stand(moved.after(), moved)));
    moved.rows().forEach(this::open);
  }

  private static String persons(Moved moved) {
    WrittenDecision was = moved.before();
    WrittenDecision is = moved.after();
    boolean other = was != null && is != null && !was.person().equals(is.person());
    return other
        ? Objects.requireNonNull(was).person() + " → " + Objects.requireNonNull(is).person()
        : moved.newest().person();
  }

  private String stand(@Nullable WrittenDecision decision, Moved moved) {
    if (decision == null) {
      return causes.word("none");
    }
    if (moved.isWithin()) {
      return causes.word("counted") + " (" + String.join(", ", decision.place()) + ")";
    }
    WrittenDecision newest = moved.newest();
    String word =
        causes.word(
            decision.reason() == null ? decision.verdict().name() : decision.reason().name());
    return decision.period().equals(newest.period())
        ? word
        : word + " (" + period(decision.period(), texts) + ")";
  }

  private void open(ChangedRow row) {
    List<String> fields =
        row.fields().stream()
            .map(field -> texts.get("difference.field." + field + ".one"))
            .toList();
    String what = texts.get("difference.row." + row.event().name());
    String name = row.sender().isEmpty() ? row.source() : row.source() + "/" + row.sender();
    lines.add(
        "        "
            + name
            + " "
            + row.key()
            + ": "
            + what
            + (fields.isEmpty() ? "" : " (" + String.join(", ", fields) + ")")
            + places(row));
  }

  private String places(ChangedRow row) {
    String before = place(row.before());
    String after = place(row.after());
    if (row.before() == null || row.before().equals(row.after())) {
      return "; " + after;
    }
    return "; " + before + (after.isEmpty() ? "" : " → " + after);
  }

  private String place(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    Map<String, Object> gaps =
        Map.of("file", place.file(), "row", place.row(), "delivery", place.delivery());
    return texts.get(place.row() == 0 ? "difference.place.absent" : "difference.place", gaps);
  }
}
