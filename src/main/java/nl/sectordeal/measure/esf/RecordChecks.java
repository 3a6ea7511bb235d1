package nl.sectordeal.measure.esf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.measure.Decision;

/** Checks one record: what was told of it, and what was decided (controles). */
final class RecordChecks {
  private final ParticipationRecord participation;
  private final List<RecordFinding> findings = new ArrayList<>();

  private RecordChecks(ParticipationRecord participation) {
    this.participation = participation;
  }

  /**
   * All findings on a record, in the order of the rules.
   *
   * @param spells the stays that it was made of
   * @param decisions all about this record
   */
  static List<RecordFinding> check(
      ParticipationRecord participation,
      List<Spell> spells,
      List<Decision> decisions,
      EsfTerms terms) {
    RecordChecks checks = new RecordChecks(participation);
    Entrant entrant = new Entrant(participation, terms);
    new ToldChecks(entrant, checks).check();
    new DecidedChecks(entrant, decisions, checks).check(spells);
    checks.findings.sort(Comparator.comparing(RecordFinding::code));
    return List.copyOf(checks.findings);
  }

  /** Notes a finding when a rule is broken. */
  void when(boolean broken, String code, String... about) {
    if (broken) {
      findings.add(
          new RecordFinding(
              code,
              participation.operation(),
              participation.person(),
              participation.outcome(),
              participation.owner(),
              Arrays.asList(about),
              participation.records()));
    }
  }
}
