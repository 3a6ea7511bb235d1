package nl.sectordeal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.measure.esf.Estimate;
import nl.sectordeal.measure.esf.Gender;
import nl.sectordeal.measure.esf.Indicator;
import nl.sectordeal.measure.esf.Indicator.Kind;
import nl.sectordeal.measure.esf.Operation;
import nl.sectordeal.measure.esf.Slice;

/**
 * One number for the fund: an indicator of an operation, in a year, of a gender (regel van de
 * ESF-tabel).
 *
 * @param estimated whether it was estimated; such a number is in no sum
 * @param number of the year
 * @param cumulative of all years up to this one
 * @param method how it was estimated; empty for what was counted
 */
public record IndicatorLine(
    String operation,
    String indicator,
    int year,
    String gender,
    boolean estimated,
    int number,
    int cumulative,
    String method) {

  private static final Comparator<IndicatorLine> ORDER =
      Comparator.comparing(IndicatorLine::operation)
          .thenComparing(IndicatorLine::indicator)
          .thenComparing(IndicatorLine::estimated)
          .thenComparing(IndicatorLine::year)
          .thenComparing(IndicatorLine::gender);

  /**
   * All numbers of persons from the first year of the operation up to the peildatum, zeros as well,
   * and then what was estimated.
   */
  public static List<IndicatorLine> of(EsfTable table, LocalDate peildatum) {
    List<IndicatorLine> lines = new ArrayList<>();
    EsfTerms terms = table.terms();
    for (Operation operation : terms.operations()) {
      int last = terms.lastYear(operation, peildatum.getYear());
      for (Indicator indicator : terms.tabled()) {
        if (indicator.kind() != Kind.ENTITY) {
          for (int year = operation.from().getYear(); year <= last; year++) {
            add(lines, table, operation, indicator.code(), year, last);
          }
        }
      }
    }
    for (Estimate estimate : terms.estimates()) {
      add(lines, estimate);
    }
    lines.sort(ORDER);
    return List.copyOf(lines);
  }

  /** Those of unknown gender have a line where there are any. */
  private static void add(
      List<IndicatorLine> lines,
      EsfTable table,
      Operation operation,
      String code,
      int year,
      int last) {
    Slice place = Slice.ALL.in(operation.id());
    for (Gender gender : Gender.values()) {
      lines.add(line(table, place.of(gender.code()), operation.id(), code, year));
    }
    Slice unknown = place.of(Gender.NOT_KNOWN);
    if (table.count(code, unknown.upTo(last)) > 0) {
      lines.add(line(table, unknown, operation.id(), code, year));
    }
  }

  private static IndicatorLine line(
      EsfTable table, Slice own, String operation, String code, int year) {
    return new IndicatorLine(
        operation,
        code,
        year,
        String.valueOf(own.gender()),
        false,
        table.count(code, own.in(year)),
        table.count(code, own.upTo(year)),
        "");
  }

  private static void add(List<IndicatorLine> lines, Estimate it) {
    int[] numbers = {it.women(), it.men(), it.nonBinary()};
    Gender[] genders = {Gender.WOMAN, Gender.MAN, Gender.NON_BINARY};
    for (int i = 0; i < genders.length; i++) {
      lines.add(
          new IndicatorLine(
              it.operation(),
              it.indicator(),
              it.year(),
              genders[i].code(),
              true,
              numbers[i],
              numbers[i],
              it.method()));
    }
  }
}
