package nl.sectordeal.measure.esf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.outcome.OutcomeTerms;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.PersonRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same twenty people, as partners tell of them: a stay with answers, jobs, positions, courses
 * and certificates, settled before anything is decided.
 */
class EsfClaimsTest {
  private static final SpellTerms CODES =
      new SpellTerms(
          Map.of("OP1", Set.of("OP1"), "OP2", Set.of("OP2")),
          Map.of("DIPLOMA", Qualified.Kind.QUALIFICATION),
          Set.of("COURSE"),
          Set.of("PERMANENT"),
          31);

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("nl.sectordeal.measure.esf.EsfSpec#records")
  void claims_are_counted_under_these(
      String record, String years, String shows, SortedSet<String> codes) {
    SortedSet<String> counted = new TreeSet<>();
    for (Decision decision : decisions(person(record), EsfSpec.terms(EsfSpec.period(years)))) {
      if (decision.verdict() == Verdict.COUNTED
          && decision.outcome().matches(".*:" + record + "a?")) {
        counted.add(EsfSpec.code(decision));
      }
    }

    assertThat(counted).as(shows).isEqualTo(codes);
  }

  private static String person(String record) {
    return EsfSpec.read("stays.csv", ",").stream()
        .filter(line -> EsfSpec.cell(line, "row").matches(record + "a?"))
        .map(line -> EsfSpec.cell(line, "person"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Decision> decisions(String person, EsfTerms terms) {
    Peildatum peildatum = new Peildatum(EsfSpec.LATEST);
    OutcomeSettler settler =
        new OutcomeSettler(
            OutcomeTerms.standard(), peildatum, Instant.parse("2023-01-05T04:30:00Z"));
    PersonHistory history = settler.settle(new PersonRows(person, EsfClaims.of(person)));
    return new EsfDecider(terms, peildatum)
        .account(new SpellFinder(terms, CODES).find(history))
        .decisions();
  }
}
