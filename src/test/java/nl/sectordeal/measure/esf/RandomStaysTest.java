package nl.sectordeal.measure.esf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal.measure.Agreements;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.TieOut;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.ReportMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for whatever partners tell. */
class RandomStaysTest {
  private static final int MANY = 10_000;
  private static final int SOME = 1_000;

  /** What a partner may have told wrongly; all other rules are about what we make of it. */
  private static final Set<String> OF_PARTNERS =
      Set.of("D31", "D32", "D33", "D36", "D37", "D38", "D40", "D50", "D51", "D52");

  private static List<EsfAccount> accounts(EsfTerms terms, int persons) {
    RandomStays stays = new RandomStays(20_190_101);
    EsfDecider decider = new EsfDecider(terms, new Peildatum(EsfSpec.LATEST));
    List<EsfAccount> accounts = new ArrayList<>();
    for (int number = 0; number < persons; number++) {
      accounts.add(decider.account(stays.ofPerson(number)));
    }
    return accounts;
  }

  private static EsfTable table(EsfTerms terms, List<EsfAccount> accounts) {
    EsfCounter counter = new EsfCounter(terms);
    accounts.forEach(account -> EsfSpec.count(account, counter));
    return counter.table();
  }

  @ParameterizedTest
  @EnumSource(EsfPeriod.class)
  void no_rule_on_figures_is_broken(EsfPeriod period) {
    EsfTerms terms = EsfSpec.terms(period);
    List<EsfAccount> accounts = accounts(terms, MANY);

    assertThat(TableChecks.check(table(terms, accounts))).isEmpty();
    assertThat(accounts)
        .allSatisfy(
            account ->
                assertThat(account.findings().stream().map(RecordFinding::code))
                    .allMatch(OF_PARTNERS::contains));
  }

  @ParameterizedTest
  @EnumSource(EsfPeriod.class)
  void chance_breaks_every_rule_on_what_is_told(EsfPeriod period) {
    Set<String> found =
        accounts(EsfSpec.terms(period), MANY).stream()
            .flatMap(account -> account.findings().stream())
            .map(RecordFinding::code)
            .collect(Collectors.toSet());
    Set<String> expected = new HashSet<>(OF_PARTNERS);
    if (period.isPlus()) {
      expected.removeAll(Set.of("D32", "D40"));
    }

    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(EsfPeriod.class)
  void every_indicator_is_counted_and_lies_within_others(EsfPeriod period) {
    EsfTerms terms = EsfSpec.terms(period);
    Set<String> all = new HashSet<>();
    for (EsfAccount account : accounts(terms, MANY)) {
      for (Set<String> codes : codesOfRecords(account)) {
        all.addAll(codes);
        for (String code : codes) {
          for (Set<String> wholes : indicator(period, code).within()) {
            assertThat(codes).as("%s within %s", code, wholes).containsAnyElementsOf(wholes);
          }
        }
      }
    }
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(
            Indicators.of(period).stream()
                .filter(indicator -> indicator.kind() != Indicator.Kind.ENTITY)
                .map(Indicator::code)
                .toList());
  }

  private static Indicator indicator(EsfPeriod period, String code) {
    Indicator indicator = Indicators.byCode(period).get(code);
    assertThat(indicator).isNotNull();
    return indicator;
  }

  private static List<Set<String>> codesOfRecords(EsfAccount account) {
    Map<String, Set<String>> codes =
        account.decisions().stream()
            .filter(decision -> decision.verdict() == Verdict.COUNTED)
            .collect(
                Collectors.groupingBy(
                    Decision::outcome, Collectors.mapping(EsfSpec::code, Collectors.toSet())));
    return List.copyOf(codes.values());
  }

  /** Whoever is in a figure has one decision under it, and only one. */
  @ParameterizedTest
  @EnumSource(EsfPeriod.class)
  void no_record_has_two_decisions_on_one_indicator(EsfPeriod period) {
    for (EsfAccount account : accounts(EsfSpec.terms(period), MANY)) {
      assertThat(account.decisions().stream().map(d -> d.measure() + " " + d.outcome()))
          .doesNotHaveDuplicates();
      assertThat(account.records().stream().map(ParticipationRecord::operation))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(EsfPeriod.class)
  void figures_and_tables_are_counts_of_decisions(EsfPeriod period) {
    EsfTerms terms = EsfSpec.terms(period);
    List<EsfAccount> accounts = accounts(terms, MANY);
    EsfTable table = table(terms, accounts);
    FigureCounter figures =
        new FigureCounter(
            measures(terms),
            new Deal(LocalDate.of(2019, 1, 1), EsfSpec.LATEST),
            new ReportMonth(YearMonth.from(EsfSpec.LATEST)),
            new Agreements(List.of()));
    Recount recount = new Recount();
    for (EsfAccount account : accounts) {
      account.decisions().forEach(figures::add);
      account.decisions().forEach(recount::add);
    }
    for (Figure figure : figures.figures()) {
      for (Operation operation : terms.operations()) {
        if (figure.measure().startsWith(operation.prefix())) {
          Slice year = Slice.ALL.in(operation.id()).in(Integer.parseInt(figure.period()));
          String code = figure.measure().substring(operation.prefix().length() + 1);
          assertThat(table.count(code, year)).isEqualTo(figure.counted());
          assertThat(table.count(code, year.of("V")))
              .isEqualTo(figure.byGroup().getOrDefault("V", 0));
        }
      }
    }
    assertThat(TieOut.listTies(figures.figures(), recount)).isNotEmpty().allMatch(Tie::holds);
  }

  private static List<Measure> measures(EsfTerms terms) {
    List<Measure> measures = new ArrayList<>();
    for (Operation operation : terms.operations()) {
      for (Indicator indicator : Indicators.of(terms.period())) {
        String id = operation.measure(indicator.code());
        measures.add(
            new Measure(id, id, Unit.PARTICIPATIONS, Cycle.YEAR, List.of(), null, List.of()));
      }
    }
    return measures;
  }

  static Stream<EsfChoice> harmless() {
    return Stream.of(EsfChoice.values())
        .filter(choice -> choice != EsfChoice.EARLIER_RESULTS_KEPT)
        .filter(choice -> choice != EsfChoice.NON_BINARY_IN_TOTALS)
        .filter(choice -> choice != EsfChoice.INCOMPLETE_COUNTS);
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void no_other_choice_breaks_a_rule(EsfChoice choice) {
    for (EsfPeriod period : EsfPeriod.values()) {
      EsfTerms terms = EsfSpec.choosing(choice, EsfSpec.terms(period));
      assertThat(TableChecks.check(table(terms, accounts(terms, SOME))))
          .as("%s in %s", choice, period)
          .isEmpty();
    }
  }

  /** Tables without a column for some, or without their level, do not add up, and say so. */
  @Test
  void some_choices_make_tables_that_do_not_add_up() {
    EsfTerms nonBinary =
        EsfSpec.choosing(EsfChoice.NON_BINARY_IN_TOTALS, EsfSpec.terms(EsfPeriod.ESF_2014_2020));
    EsfTerms incomplete =
        EsfSpec.choosing(EsfChoice.INCOMPLETE_COUNTS, EsfSpec.terms(EsfPeriod.ESF_PLUS_2021_2027));

    assertThat(TableChecks.check(table(nonBinary, accounts(nonBinary, SOME))))
        .extracting(TableFinding::code)
        .containsOnly("D61");
    assertThat(TableChecks.check(table(incomplete, accounts(incomplete, SOME))))
        .extracting(TableFinding::code)
        .contains("D59", "D61");
  }

  @ParameterizedTest
  @EnumSource(EsfPeriod.class)
  void who_is_in_no_figure_has_a_reason(EsfPeriod period) {
    for (EsfAccount account : accounts(EsfSpec.terms(period), SOME)) {
      assertThat(account.decisions())
          .isNotEmpty()
          .allMatch(d -> (d.verdict() == Verdict.COUNTED) == (d.reason() == null));
    }
  }

  @Test
  void parts_counted_apart_make_the_same_table() {
    EsfTerms terms = EsfSpec.terms(EsfPeriod.ESF_2014_2020);
    List<EsfAccount> accounts = accounts(terms, SOME);
    EsfCounter one = new EsfCounter(terms);
    EsfCounter other = new EsfCounter(terms);
    for (int i = 0; i < accounts.size(); i++) {
      EsfSpec.count(accounts.get(i), i % 3 == 0 ? one : other);
    }
    one.merge(other);

    assertThat(one.table()).isEqualTo(table(terms, accounts));
    assertThat(one.table().count("CR05", Reason.REFUSED, Slice.ALL)).isPositive();
  }
}
