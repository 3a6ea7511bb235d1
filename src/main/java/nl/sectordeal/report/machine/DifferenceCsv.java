package nl.sectordeal.report.machine;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.ChangedRow;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.DifferenceStatement.Moved;
import nl.sectordeal.report.DifferenceStatement.Place;
import nl.sectordeal.report.WrittenDecision;
import org.jspecify.annotations.Nullable;

/**
 * A difference statement as lines: one per row that made a decision move, or one without a row.
 * Whoever adds up figures takes each decision once.
 */
public final class DifferenceCsv {
  private static final String[] HEADER = {
    "measure",
    "period",
    "cause",
    "partner",
    "subject",
    "person_before",
    "person_after",
    "outcome_before",
    "outcome_after",
    "period_before",
    "period_after",
    "decision_before",
    "decision_after",
    "reason_before",
    "reason_after",
    "source",
    "sender",
    "row_key",
    "what",
    "fields",
    "file_before",
    "row_before",
    "delivery_before",
    "file_after",
    "row_after",
    "delivery_after",
    "date_before",
    "date_after",
    "group_before",
    "group_after"
  };
  private static final ChangedRow NONE =
      new ChangedRow("", "", "", DifferenceStatement.RowEvent.CHANGED, List.of(), null, null);

  private DifferenceCsv() {}

  /** As one text, with its header. */
  public static String csv(DifferenceStatement statement) {
    StringWriter text = new StringWriter();
    try (ICSVWriter csv = new CSVWriterBuilder(text).withLineEnd("\n").build()) {
      csv.writeNext(HEADER, false);
      for (FigureChange figure : statement.figures()) {
        for (Cause cause : figure.causes()) {
          cause.moved().forEach(moved -> add(csv, figure, cause, moved));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().stripTrailing();
  }

  private static void add(ICSVWriter csv, FigureChange figure, Cause cause, Moved moved) {
    List<ChangedRow> rows = moved.rows().isEmpty() ? List.of(NONE) : moved.rows();
    for (ChangedRow row : rows) {
      Stream<String> head =
          Stream.of(
              figure.measure(),
              figure.period(),
              cause.kind().name(),
              cause.partner(),
              cause.subject());
      csv.writeNext(
          Stream.of(head, decisions(moved), row(row), places(moved))
              .flatMap(it -> it)
              .toArray(String[]::new),
          false);
    }
  }

  private static Stream<String> decisions(Moved moved) {
    WrittenDecision was = moved.before();
    WrittenDecision is = moved.after();
    return Stream.of(
        was == null ? "" : was.person(),
        is == null ? "" : is.person(),
        was == null ? "" : was.outcome(),
        is == null ? "" : is.outcome(),
        was == null ? "" : was.period(),
        is == null ? "" : is.period(),
        was == null ? "" : was.verdict().name(),
        is == null ? "" : is.verdict().name(),
        was == null || was.reason() == null ? "" : was.reason().name(),
        is == null || is.reason() == null ? "" : is.reason().name());
  }

  /** By what a decision is in a month and in a group. */
  private static Stream<String> places(Moved moved) {
    WrittenDecision was = moved.before();
    WrittenDecision is = moved.after();
    return Stream.of(
        was == null ? "" : was.date().toString(),
        is == null ? "" : is.date().toString(),
        was == null ? "" : was.group(),
        is == null ? "" : is.group());
  }

  private static Stream<String> row(ChangedRow row) {
    Stream<String> what =
        Stream.of(
            row.source(),
            row.sender(),
            row.key(),
            row.source().isEmpty() ? "" : row.event().name(),
            String.join(";", row.fields()));
    return Stream.of(what, place(row.before()), place(row.after())).flatMap(it -> it);
  }

  private static Stream<String> place(@Nullable Place place) {
    return place == null
        ? Stream.of("", "", "")
        : Stream.of(
            place.file(), place.row() == 0 ? "" : Integer.toString(place.row()), place.delivery());
  }
}
