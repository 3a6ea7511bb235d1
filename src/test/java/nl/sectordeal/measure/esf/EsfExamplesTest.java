package nl.sectordeal.measure.esf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty people of whom it was worked out by hand what counts, in both periods. */
class EsfExamplesTest {

  /** Not to be read in the tables, but for whom asks. */
  private static final Set<String> ON_DEMAND = Set.of("CO18", "CO19");

  static Stream<Arguments> choices() {
    return EsfSpec.read("choices.csv", ";").stream()
        .map(
            line ->
                Arguments.of(
                    EsfChoice.valueOf(EsfSpec.cell(line, "choice")),
                    EsfSpec.cell(line, "period"),
                    EsfSpec.cell(line, "record"),
                    EsfSpec.codes(EsfSpec.cell(line, "loses")),
                    EsfSpec.codes(EsfSpec.cell(line, "gains"))));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("nl.sectordeal.measure.esf.EsfSpec#records")
  void a_record_counts_under_these(
      String row, String years, String shows, SortedSet<String> codes) {
    List<Decision> decisions = EsfSpec.decisions(EsfSpec.terms(EsfSpec.period(years)));

    assertThat(EsfSpec.codes(row, decisions)).as(shows).isEqualTo(codes);
  }

  @ParameterizedTest(name = "{0} {1} {2}: - {3} + {4}")
  @MethodSource("choices")
  void another_choice_changes_a_record(
      EsfChoice choice,
      String years,
      String row,
      SortedSet<String> loses,
      SortedSet<String> gains) {
    EsfTerms terms = EsfSpec.terms(EsfSpec.period(years));
    SortedSet<String> before = EsfSpec.codes(row, EsfSpec.decisions(terms));
    SortedSet<String> after =
        EsfSpec.codes(row, EsfSpec.decisions(EsfSpec.choosing(choice, terms)));

    assertThat(minus(before, after)).isEqualTo(loses);
    assertThat(minus(after, before)).isEqualTo(gains);
  }

  /** A line of the file is missing when a choice changes more than it says. */
  @ParameterizedTest
  @EnumSource(EsfChoice.class)
  void a_choice_changes_no_other_record(EsfChoice choice) {
    for (EsfPeriod period : EsfPeriod.values()) {
      EsfTerms terms = EsfSpec.terms(period);
      Set<String> told = new TreeSet<>();
      choices()
          .map(Arguments::get)
          .filter(a -> a[0] == choice && EsfSpec.period((String) a[1]) == period)
          .forEach(a -> told.add((String) a[2]));

      assertThat(
              changed(EsfSpec.decisions(terms), EsfSpec.decisions(EsfSpec.choosing(choice, terms))))
          .as("%s in %s", choice, period)
          .isEqualTo(told);
    }
  }

  private static Set<String> changed(List<Decision> before, List<Decision> after) {
    Set<String> changed = new TreeSet<>();
    for (Map<String, String> line : EsfSpec.read("expected.csv", ";")) {
      String row = EsfSpec.cell(line, "record");
      if (!EsfSpec.codes(row, before).equals(EsfSpec.codes(row, after))) {
        changed.add(row);
      }
    }
    return changed;
  }

  @Test
  void every_table_has_these_women_men_and_others() {
    Map<String, Integer> counts = new HashMap<>();
    for (EsfPeriod period : EsfPeriod.values()) {
      for (Decision decision : EsfSpec.decisions(EsfSpec.terms(period))) {
        if (decision.verdict() == Verdict.COUNTED) {
          String code = EsfSpec.code(decision);
          counts.merge(code + decision.group(), 1, Integer::sum);
          counts.merge(code, 1, Integer::sum);
        }
      }
    }
    for (Map<String, String> line : EsfSpec.read("tables.csv", ",")) {
      String code = EsfSpec.cell(line, "indicator");
      assertThat(
              Stream.of("V", "M", "X", "")
                  .map(group -> counts.getOrDefault(code + group, 0).toString()))
          .as(code)
          .containsExactly(
              EsfSpec.cell(line, "women"),
              EsfSpec.cell(line, "men"),
              EsfSpec.cell(line, "non_binary"),
              EsfSpec.cell(line, "total"));
    }
  }

  @Test
  void tables_of_all_indicators_of_persons_are_worked_out() {
    assertThat(EsfSpec.read("tables.csv", ",").stream().map(l -> EsfSpec.cell(l, "indicator")))
        .containsAll(ON_DEMAND)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(EsfPeriod.values())
                .flatMap(period -> Indicators.of(period).stream())
                .filter(indicator -> indicator.kind() != Indicator.Kind.ENTITY)
                .map(Indicator::code)
                .toList());
  }

  private static SortedSet<String> minus(SortedSet<String> one, SortedSet<String> other) {
    SortedSet<String> left = new TreeSet<>(one);
    left.removeAll(other);
    return left;
  }
}
