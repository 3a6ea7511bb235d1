package nl.sectordeal.measure.esf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.measure.rule.AgesWithinTotal;
import nl.sectordeal.measure.rule.BackgroundWithinTotal;
import nl.sectordeal.measure.rule.GendersAddUp;
import nl.sectordeal.measure.rule.GrandTotalHoldsTotal;
import nl.sectordeal.measure.rule.LevelsWithinTotal;
import nl.sectordeal.measure.rule.LongTermWithinUnemployed;
import nl.sectordeal.measure.rule.OlderApartWithinBoth;
import nl.sectordeal.measure.rule.OutsideEducationWithinInactive;
import nl.sectordeal.measure.rule.PartsAddUpToAll;
import nl.sectordeal.measure.rule.SumsOfIndicatorsAddUp;
import nl.sectordeal.measure.rule.TotalIsSumOfPositions;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the numbers of a table do not contradict each other (controle van tabellen). Results
 * are held against outputs cumulatively only: those of one year may be of entrants of the year
 * before.
 */
public final class TableChecks {
  private final EsfTable table;
  private final Codes codes;
  private final List<TableFinding> findings = new ArrayList<>();

  private TableChecks(EsfTable table) {
    this.table = table;
    this.codes = Codes.of(table.terms().period());
  }

  /** All findings, empty when everything holds. */
  public static List<TableFinding> check(EsfTable table) {
    TableChecks checks = new TableChecks(table);
    for (Slice place : checks.places()) {
      for (Slice slice : checks.timesOf(place)) {
        checks.checkGenders(slice);
        for (@Nullable String gender : checks.genders()) {
          checks.checkOutputs(slice.of(gender));
        }
      }
      for (@Nullable String gender : checks.genders()) {
        ResultChecks.check(table, place.of(gender), checks.findings);
      }
    }
    checks.checkParts();
    return List.copyOf(checks.findings);
  }

  /** All operations together, and each. */
  private List<Slice> places() {
    return Stream.concat(
            Stream.of(Slice.ALL),
            table.terms().operations().stream().map(operation -> Slice.ALL.in(operation.id())))
        .toList();
  }

  /** All years together, and each. */
  private List<Slice> timesOf(Slice place) {
    return Stream.concat(Stream.of(place), table.years().stream().map(year -> place.in((int) year)))
        .toList();
  }

  private List<@Nullable String> genders() {
    List<@Nullable String> genders = new ArrayList<>();
    genders.add(null);
    for (Gender gender : Gender.values()) {
      genders.add(gender.code());
    }
    return genders;
  }

  private void checkOutputs(Slice slice) {
    int total = table.total(slice);
    int unemployed = table.count(codes.unemployed(), slice);
    int inactive = table.count(codes.inactive(), slice);
    int employed = table.count(codes.employed(), slice);
    when(
        TotalIsSumOfPositions.isBroken(total, unemployed, inactive, employed),
        TotalIsSumOfPositions.CODE,
        slice,
        codes.unemployed() + ", " + codes.inactive() + ", " + codes.employed());
    when(
        LongTermWithinUnemployed.isBroken(table.count(codes.longTerm(), slice), unemployed),
        LongTermWithinUnemployed.CODE,
        slice,
        codes.longTerm());
    when(
        AgesWithinTotal.isBroken(table.count(codes.ages(), slice), total),
        AgesWithinTotal.CODE,
        slice,
        String.join(", ", codes.ages()));
    when(
        LevelsWithinTotal.isBroken(
            table.count(codes.levels(), slice), total, table.terms().period().isPlus()),
        LevelsWithinTotal.CODE,
        slice,
        String.join(", ", codes.levels()));
    for (String background : codes.backgrounds()) {
      when(
          BackgroundWithinTotal.isBroken(table.count(background, slice), total),
          BackgroundWithinTotal.CODE,
          slice,
          background);
    }
    if (!table.terms().period().isPlus()) {
      checkOutputsOf2014(slice, total, unemployed, inactive);
    }
  }

  private void checkOutputsOf2014(Slice slice, int total, int unemployed, int inactive) {
    int outside = table.count("CO04", slice);
    when(
        GrandTotalHoldsTotal.isBroken(table.count(Indicators.GRAND_TOTAL, slice), total),
        GrandTotalHoldsTotal.CODE,
        slice,
        Indicators.GRAND_TOTAL);
    when(
        OutsideEducationWithinInactive.isBroken(outside, inactive),
        OutsideEducationWithinInactive.CODE,
        slice,
        "CO04");
    when(
        OlderApartWithinBoth.isBroken(
            table.count("CO08", slice), table.count("CO07", slice), unemployed + outside),
        OlderApartWithinBoth.CODE,
        slice,
        "CO08");
  }

  /** Until 2020 there is no column for persons who are non-binary. */
  private void checkGenders(Slice slice) {
    for (Indicator indicator : Indicators.of(table.terms().period())) {
      String code = indicator.code();
      boolean three = table.terms().period().isPlus() || code.equals(Indicators.GRAND_TOTAL);
      when(
          !code.equals(Indicators.GRAND_TOTAL)
              && GendersAddUp.isBroken(
                  count(code, Gender.WOMAN, slice),
                  count(code, Gender.MAN, slice),
                  three ? count(code, Gender.NON_BINARY, slice) : 0,
                  table.count(code, slice)),
          GendersAddUp.CODE,
          slice,
          code);
    }
  }

  private int count(String code, Gender gender, Slice slice) {
    return table.count(code, slice.of(gender.code()));
  }

  private void checkParts() {
    for (Indicator indicator : Indicators.of(table.terms().period())) {
      String code = indicator.code();
      int sum = 0;
      for (Operation operation : table.terms().operations()) {
        for (int year : table.years()) {
          sum += table.count(code, Slice.ALL.in(operation.id()).in(year));
        }
      }
      when(PartsAddUpToAll.isBroken(sum, table.whole(code)), PartsAddUpToAll.CODE, Slice.ALL, code);
    }
    for (ReservedSum sum : ReservedSum.values()) {
      when(
          SumsOfIndicatorsAddUp.isBroken(
              table.count(sum.name(), Slice.ALL), table.count(sum.parts(), Slice.ALL)),
          SumsOfIndicatorsAddUp.CODE,
          Slice.ALL,
          String.join(", ", sum.parts()));
    }
  }

  private void when(boolean broken, String code, Slice slice, String about) {
    if (broken) {
      findings.add(new TableFinding(code, slice, about));
    }
  }
}
