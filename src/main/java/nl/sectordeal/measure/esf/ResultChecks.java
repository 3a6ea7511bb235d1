package nl.sectordeal.measure.esf;

import java.util.List;
import nl.sectordeal.measure.rule.LaterResultWithinItsBase;
import nl.sectordeal.measure.rule.ResultWithinItsBase;
import nl.sectordeal.measure.rule.ResultWithinLeavers;
import nl.sectordeal.measure.rule.ResultsKeepBehindEntrants;
import nl.sectordeal.measure.rule.ResultsOfDisadvantagedWithinParts;
import nl.sectordeal.measure.rule.SearchAndWorkWithinBase;

/**
 * Holds the results of all years together against who could reach them (controle van resultaten).
 */
final class ResultChecks {
  private static final List<String> DISADVANTAGES = List.of("CO15", "CO16", "CO17");
  private static final List<String> RESULTS = List.of("CR01", "CR02", "CR03", "CR04");

  private final EsfTable table;
  private final Slice slice;
  private final List<TableFinding> findings;
  private final Codes codes;

  private ResultChecks(EsfTable table, Slice slice, List<TableFinding> findings) {
    this.table = table;
    this.slice = slice;
    this.findings = findings;
    this.codes = Codes.of(table.terms().period());
  }

  static void check(EsfTable table, Slice slice, List<TableFinding> findings) {
    ResultChecks checks = new ResultChecks(table, slice, findings);
    checks.checkImmediate();
    checks.checkLater();
    checks.checkLeavers();
    if (!table.terms().period().isPlus()) {
      checks.checkGroups();
    }
  }

  private void checkImmediate() {
    int total = table.total(slice);
    int inactive = count(codes.inactive());
    int withoutWork = count(codes.unemployed()) + inactive;
    withinBase(codes.searching(), inactive);
    withinBase(codes.working(), withoutWork);
    withinBase(codes.learning(), total);
    withinBase(codes.qualified(), total);
    when(
        !table.terms().has(EsfChoice.ANY_EVENT)
            && SearchAndWorkWithinBase.isBroken(
                count(codes.searching()), count(codes.working()), withoutWork),
        SearchAndWorkWithinBase.CODE,
        codes.searching() + ", " + codes.working());
  }

  private void withinBase(String result, int base) {
    when(ResultWithinItsBase.isBroken(count(result), base), ResultWithinItsBase.CODE, result);
  }

  private void checkLater() {
    int withoutWork = count(codes.unemployed()) + count(codes.inactive());
    laterWithinBase(codes.workingLater(), withoutWork);
    laterWithinBase(codes.betterLater(), count(codes.employed()));
  }

  private void laterWithinBase(String result, int base) {
    when(
        LaterResultWithinItsBase.isBroken(count(result), base),
        LaterResultWithinItsBase.CODE,
        result);
  }

  private void checkGroups() {
    int both = count("CR05");
    when(
        ResultsOfDisadvantagedWithinParts.isBroken(
            both, table.count(RESULTS, slice), table.count(DISADVANTAGES, slice)),
        ResultsOfDisadvantagedWithinParts.CODE,
        "CR05");
    laterWithinBase("CR08", Math.min(count("CR06"), count("CO07")));
    laterWithinBase("CR09", count("CR06"));
  }

  private void checkLeavers() {
    for (Indicator indicator : Indicators.of(table.terms().period())) {
      if (indicator.kind().isResult()) {
        String code = indicator.code();
        when(
            ResultWithinLeavers.isBroken(count(code), count(EsfTable.LEAVERS)),
            ResultWithinLeavers.CODE,
            code);
        for (int year : table.years()) {
          when(
              ResultsKeepBehindEntrants.isBroken(
                  table.count(code, slice.upTo(year)), table.total(slice.upTo(year))),
              ResultsKeepBehindEntrants.CODE,
              code + " " + year);
        }
      }
    }
  }

  private int count(String code) {
    return table.count(code, slice);
  }

  private void when(boolean broken, String rule, String about) {
    if (broken) {
      findings.add(new TableFinding(rule, slice, about));
    }
  }
}
