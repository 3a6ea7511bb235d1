package nl.sectordeal.report.machine;

import java.util.List;
import nl.sectordeal.report.IndicatorLine;

/**
 * {@code esf/indicatoren.csv}: every indicator of the fund by operation, year and gender
 * (ESF-tabel). What was estimated stands on lines of its own.
 */
public final class IndicatorCsv {
  public static final CsvForm<IndicatorLine> FORM =
      new CsvForm<>(
          List.of(
              "operation",
              "indicator",
              "value_kind",
              "year",
              "gender",
              "number",
              "cumulative",
              "method"),
          5,
          0,
          IndicatorCsv::columns);

  private IndicatorCsv() {}

  private static String[] columns(IndicatorLine line) {
    return new String[] {
      line.operation(),
      line.indicator(),
      line.estimated() ? "ESTIMATED" : "COUNTED",
      Integer.toString(line.year()),
      line.gender(),
      Integer.toString(line.number()),
      Integer.toString(line.cumulative()),
      line.method()
    };
  }
}
