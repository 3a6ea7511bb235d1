package nl.sectordeal.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Outcome.Side;
import nl.sectordeal.record.RecordName;

/**
 * What a person decided about one difference: that nobody needs to answer it any more, or that it
 * is open again (afhandeling). It changes no fact of the placement.
 *
 * @param because why, in the words of who decided
 */
public record Resolution(Subject subject, Says says, Instant effective, String because) {

  /** What the latest decision about a difference says. */
  public enum Says {
    RESOLVED,
    REOPENED
  }

  /**
   * The difference that was decided about: the rows of the placement that tell the field, and what
   * each says. Another value, or another row beside them, is another difference, which nobody has
   * looked at yet.
   *
   * @param sides by the names of the rows
   */
  public record Subject(Field field, List<Stated> sides) {
    public Subject {
      sides = sides.stream().sorted(Comparator.comparing(Stated::row)).toList();
    }

    /** What these say of a field; held claims say nothing. */
    public static Subject of(Field field, List<Side> sides) {
      return new Subject(
          field,
          sides.stream()
              .filter(side -> !side.held())
              .flatMap(side -> value(field, side).map(value -> new Stated(side.row(), value)))
              .toList());
    }

    private static Stream<String> value(Field field, Side side) {
      return switch (field) {
        case START -> Stream.of(side.start().toString());
        case HOURS ->
            Stream.ofNullable(side.hours())
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString);
        case END -> {
          LocalDate end = side.end().date();
          yield side.end().isTold()
              ? Stream.of(end == null ? "open" : end.toString())
              : Stream.empty();
        }
        case CONTRACT -> Stream.ofNullable(side.contract());
      };
    }
  }

  /**
   * What a row says.
   *
   * @param value a date as {@code 2021-03-31} or {@code open}, hours with a point, a code
   */
  public record Stated(RecordName row, String value) {}
}
