package nl.sectordeal.report.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.esf.EntityCount;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.measure.esf.Gender;
import nl.sectordeal.measure.esf.Indicator;
import nl.sectordeal.measure.esf.Indicator.Kind;
import nl.sectordeal.measure.esf.Indicators;
import nl.sectordeal.measure.esf.Operation;
import nl.sectordeal.measure.esf.Slice;
import nl.sectordeal.report.ParticipantList;
import org.jspecify.annotations.Nullable;

/** The lines of the tables for the fund, as page and workbook show them (ESF-regels). */
public final class FundLines {
  /** Code of the line that adds up the three positions; 2014-2020 has none for it. */
  public static final String TOTAL = "TOTAL";

  private final EsfTable table;
  private final EsfTerms terms;
  private final int lastYear;

  /**
   * The lines of a table.
   *
   * @param lastYear year of the peildatum
   */
  public FundLines(EsfTable table, int lastYear) {
    this.table = table;
    this.terms = table.terms();
    this.lastYear = lastYear;
  }

  /**
   * Numbers by gender.
   *
   * @param nonBinary null where the tables have no such column
   */
  public record Numbers(
      @Nullable Integer women, @Nullable Integer men, @Nullable Integer nonBinary, int total) {}

  /**
   * One indicator of one operation in one year.
   *
   * @param soFar of all years up to this one
   */
  public record Line(
      Operation operation, int year, Kind kind, String code, Numbers ofYear, Numbers soFar) {}

  /** What did not count under an indicator, for one reason. */
  public record Gap(Operation operation, String code, Reason reason, int count) {}

  /**
   * Two ways to one number.
   *
   * @param name of the sentence that tells which
   */
  public record Tie(Operation operation, String name, int left, int right) {
    public boolean holds() {
      return left == right;
    }
  }

  /** By operation, year and then indicator; zeros as well. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Operation operation : terms.operations()) {
      int last = terms.lastYear(operation, lastYear);
      for (int year = operation.from().getYear(); year <= last; year++) {
        addYear(lines, operation, year);
      }
    }
    return lines;
  }

  private void addYear(List<Line> lines, Operation operation, int year) {
    for (Indicator indicator : terms.tabled()) {
      String code = indicator.code();
      lines.add(
          indicator.kind() == Kind.ENTITY
              ? entities(operation, year, code)
              : line(operation, year, indicator.kind(), code, slice -> table.count(code, slice)));
      if (code.equals(Indicators.GRAND_TOTAL)) {
        lines.add(line(operation, year, Kind.OUTPUT, TOTAL, table::total));
      }
    }
  }

  private Line line(
      Operation operation, int year, Kind kind, String code, ToIntFunction<Slice> count) {
    boolean three = terms.period().isPlus() || code.equals(Indicators.GRAND_TOTAL);
    Slice place = Slice.ALL.in(operation.id());
    return new Line(
        operation,
        year,
        kind,
        code,
        numbers(place.in(year), three, count),
        numbers(place.upTo(year), three, count));
  }

  private static Numbers numbers(Slice slice, boolean three, ToIntFunction<Slice> count) {
    return new Numbers(
        count.applyAsInt(slice.of(Gender.WOMAN.code())),
        count.applyAsInt(slice.of(Gender.MAN.code())),
        three ? count.applyAsInt(slice.of(Gender.NON_BINARY.code())) : null,
        count.applyAsInt(slice));
  }

  /** Organisations have no gender. */
  private Line entities(Operation operation, int year, String code) {
    int ofYear = 0;
    int soFar = 0;
    for (EntityCount count : terms.entities()) {
      if (count.operation().equals(operation.id()) && count.indicator().equals(code)) {
        ofYear += count.year() == year ? count.number() : 0;
        soFar += count.year() <= year ? count.number() : 0;
      }
    }
    return new Line(
        operation,
        year,
        Kind.ENTITY,
        code,
        new Numbers(null, null, null, ofYear),
        new Numbers(null, null, null, soFar));
  }

  /** What was refused, and what cannot be known yet, by operation and indicator; no zeros. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Operation operation : terms.operations()) {
      for (Indicator indicator : terms.tabled()) {
        for (Reason reason :
            List.of(Reason.REFUSED, Reason.NOT_BY_GENDER, Reason.ROW_HELD, Reason.NOT_MATURE)) {
          int count = table.count(indicator.code(), reason, Slice.ALL.in(operation.id()));
          if (count > 0) {
            gaps.add(new Gap(operation, indicator.code(), reason, count));
          }
        }
      }
    }
    return gaps;
  }

  /** The tables against the list of participants, which was counted line by line. */
  public List<Tie> ties(ParticipantList list) {
    List<Tie> ties = new ArrayList<>();
    for (Operation operation : terms.operations()) {
      Slice slice = Slice.ALL.in(operation.id());
      ParticipantList.Lines lines = list.of(operation.id());
      int apart = table.apart(slice);
      int incomplete = table.incomplete(slice);
      int total = table.total(slice);
      String plus = terms.period().isPlus() ? ".plus" : "";
      ties.add(
          new Tie(operation, "supported" + plus, lines.supported(), total + apart + incomplete));
      ties.add(new Tie(operation, "complete" + plus, lines.complete(), total + apart));
      if (!terms.period().isPlus()) {
        int grandTotal = table.count(Indicators.GRAND_TOTAL, slice);
        ties.add(new Tie(operation, "grandTotal", lines.supported(), grandTotal));
      }
    }
    return ties;
  }
}
