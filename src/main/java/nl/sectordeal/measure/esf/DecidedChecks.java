package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.rule.FoundExcludesBetter;
import nl.sectordeal.measure.rule.LearnerWasOutsideEducation;
import nl.sectordeal.measure.rule.LongTermIsLongEnough;
import nl.sectordeal.measure.rule.OneRecordPerOperation;
import nl.sectordeal.measure.rule.OutputsNest;
import nl.sectordeal.measure.rule.PositionIsOneOfThree;
import nl.sectordeal.measure.rule.ResultFollowsExit;
import nl.sectordeal.measure.rule.ResultsOfGroupsNest;
import nl.sectordeal.measure.rule.ReturnKeepsFirstEntry;
import nl.sectordeal.measure.rule.SearchExcludesWork;
import nl.sectordeal.measure.rule.SearcherWasInactive;
import nl.sectordeal.measure.rule.WorkIsNewOrBetter;

/**
 * Checks that the decisions on one record do not contradict each other (controle van besluiten).
 */
final class DecidedChecks {
  private final Entrant entrant;
  private final RecordChecks checks;
  private final List<Decision> decisions;
  private final SortedSet<String> codes = new TreeSet<>();
  private final Map<String, Indicator> indicators;

  DecidedChecks(Entrant entrant, List<Decision> decisions, RecordChecks checks) {
    this.entrant = entrant;
    this.checks = checks;
    this.decisions = decisions;
    this.indicators = Indicators.byCode(entrant.terms().period());
    for (Decision decision : decisions) {
      if (decision.verdict() == Verdict.COUNTED) {
        codes.add(codeOf(decision));
      }
    }
  }

  private String codeOf(Decision decision) {
    String prefix = entrant.terms().operation(entrant.participation().operation()).measure("");
    return decision.measure().substring(prefix.length());
  }

  void check(List<Spell> spells) {
    checkStays(spells);
    long records = decisions.stream().map(Decision::outcome).distinct().count();
    when(OneRecordPerOperation.isBroken(Math.toIntExact(records)), OneRecordPerOperation.CODE);
    if (codes.isEmpty() || codes.equals(Set.of(Indicators.GRAND_TOTAL))) {
      return;
    }
    checkOutputs();
    checkResults();
    checkExclusions();
    decisions.forEach(this::checkTime);
  }

  private void checkStays(List<Spell> spells) {
    String entryFrom = entrant.terms().entryFrom();
    LocalDate leading = null;
    LocalDate first = spells.get(0).entry();
    LocalDate last = spells.get(0).exit();
    for (Spell spell : spells) {
      first = earlier(first, spell.entry());
      if (entryFrom != null && spell.isToldBy(entryFrom)) {
        leading = leading == null ? spell.entry() : earlier(leading, spell.entry());
      }
      last = Spell.later(last, spell.exit());
    }
    ParticipationRecord participation = entrant.participation();
    checks.when(
        ReturnKeepsFirstEntry.isBroken(
            participation.entry(), leading == null ? first : leading, participation.exit(), last),
        ReturnKeepsFirstEntry.CODE);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private void checkOutputs() {
    when(PositionIsOneOfThree.isBroken(codes), PositionIsOneOfThree.CODE);
    when(OutputsNest.isBroken(codes), OutputsNest.CODE);
    if (codes.contains("CO02") || codes.contains("EECO03")) {
      when(
          LongTermIsLongEnough.isBroken(
              entrant.position() == LabourStatus.UNEMPLOYED,
              entrant.situation().unemployedSince(),
              entrant.participation().entry(),
              entrant.longTermMonths()),
          LongTermIsLongEnough.CODE);
    }
  }

  private void checkResults() {
    boolean inactive = entrant.position() == LabourStatus.INACTIVE;
    boolean searching = entrant.situation().searching() == Answer.YES;
    when(SearcherWasInactive.isBroken(codes, inactive, searching), SearcherWasInactive.CODE);
    boolean inEducation = entrant.inEducation() == Answer.YES;
    when(LearnerWasOutsideEducation.isBroken(codes, inEducation), LearnerWasOutsideEducation.CODE);
    boolean employed = entrant.position() == LabourStatus.EMPLOYED;
    when(WorkIsNewOrBetter.isBroken(codes, employed), WorkIsNewOrBetter.CODE);
    when(ResultsOfGroupsNest.isBroken(codes), ResultsOfGroupsNest.CODE);
  }

  /** Whoever lets every position count has chosen that work and search may go together. */
  private void checkExclusions() {
    when(
        !entrant.terms().has(EsfChoice.ANY_EVENT) && SearchExcludesWork.isBroken(codes),
        SearchExcludesWork.CODE);
    when(FoundExcludesBetter.isBroken(codes), FoundExcludesBetter.CODE);
  }

  private void checkTime(Decision decision) {
    Indicator indicator = indicators.get(codeOf(decision));
    boolean soon = indicator != null && indicator.kind() == Indicator.Kind.IMMEDIATE_RESULT;
    when(
        soon
            && decision.verdict() == Verdict.COUNTED
            && ResultFollowsExit.isBroken(
                entrant.participation().exit(), decision.date(), entrant.terms().daysAfterExit()),
        ResultFollowsExit.CODE);
  }

  private void when(boolean broken, String code) {
    if (broken) {
      checks.when(true, code, codes.toArray(String[]::new));
    }
  }
}
