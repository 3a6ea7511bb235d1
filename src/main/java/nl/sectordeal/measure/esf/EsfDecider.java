package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Peildatum;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each indicator and participation record whether it counts, and why not (besluiten).
 *
 * <p>What it decides for one person depends on nothing but that person's stays and what the
 * constructor was given. For one thread, as the peildatum is.
 */
public final class EsfDecider {
  private final EsfTerms terms;
  private final Peildatum peildatum;
  private final Admission admission;

  public EsfDecider(EsfTerms terms, Peildatum peildatum) {
    this.terms = terms;
    this.peildatum = peildatum;
    this.admission = new Admission(terms, peildatum);
  }

  /**
   * All that is accounted for of one person: the decisions in the order of the operations and then
   * of the indicators, one for each indicator that is about the person.
   *
   * @param spells all stays of the person, in any order
   */
  public EsfAccount account(List<Spell> spells) {
    SpellMerger merger = new SpellMerger(terms.entryFrom());
    List<ParticipationRecord> records = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    List<RecordFinding> findings = new ArrayList<>();
    Map<String, Reason> refused = new TreeMap<>();
    for (Operation operation : terms.operations()) {
      List<Spell> own =
          spells.stream().filter(spell -> spell.operation().equals(operation.id())).toList();
      if (!own.isEmpty()) {
        ParticipationRecord participation = merger.merge(own);
        Reason refusal = admission.refuse(participation);
        List<Decision> decided = decide(participation, refusal);
        records.add(participation);
        decisions.addAll(decided);
        if (refusal != null) {
          refused.put(operation.id(), refusal);
        }
        if (refusal != Reason.NOT_A_PARTICIPANT) {
          findings.addAll(
              RecordChecks.check(participation, SpellMerger.stays(own), decided, terms));
        }
      }
    }
    return new EsfAccount(List.copyOf(spells), records, decisions, findings, refused);
  }

  /** The decisions on one record: at least one. */
  private List<Decision> decide(ParticipationRecord participation, @Nullable Reason refused) {
    if (refused != null) {
      return List.of(
          decision(
              participation, Indicators.widest(terms.period()), participation.entry(), refused));
    }
    Entrant entrant = new Entrant(participation, terms);
    @Nullable Reason barred = admission.bar(entrant);
    List<Decision> decisions = new ArrayList<>();
    for (Indicator indicator : Indicators.of(terms.period())) {
      Answer about = indicator.about().apply(entrant);
      if (about != Answer.NO) {
        boolean free = indicator.code().equals(Indicators.GRAND_TOTAL);
        Decision open =
            indicator.kind().isResult()
                ? result(indicator, entrant, about)
                : output(indicator, entrant, about);
        Decision decision = bar(open, free ? null : barred);
        if (decision != null) {
          decisions.add(decision);
        }
      }
    }
    return decisions;
  }

  /** Whoever is barred is told only of what would have counted. */
  private static @Nullable Decision bar(Decision open, @Nullable Reason barred) {
    if (barred == null) {
      return open;
    }
    return open.verdict() == Verdict.COUNTED ? open.because(barred) : null;
  }

  private Decision output(Indicator indicator, Entrant entrant, Answer about) {
    ParticipationRecord participation = entrant.participation();
    return decision(participation, indicator.code(), participation.entry(), refused(about));
  }

  private Decision result(Indicator indicator, Entrant entrant, Answer about) {
    ParticipationRecord participation = entrant.participation();
    LocalDate exit = participation.exit();
    if (exit == null || !peildatum.hasReached(exit)) {
      return decision(participation, indicator.code(), participation.entry(), Reason.NOT_FINISHED);
    }
    Reach reach = indicator.reached().apply(new Leaver(entrant, exit, peildatum));
    LocalDate date = terms.has(EsfChoice.YEAR_OF_RESULT) ? reach.on() : exit;
    return decision(
        participation, indicator.code(), date, reach.isReached() ? refused(about) : reach.reason());
  }

  private static @Nullable Reason refused(Answer about) {
    return about == Answer.NOT_TOLD ? Reason.REFUSED : null;
  }

  private Decision decision(
      ParticipationRecord participation, String code, LocalDate date, @Nullable Reason reason) {
    Gender gender = participation.situation().gender();
    return new Decision(
        terms.operation(participation.operation()).measure(code),
        Cycle.YEAR.labelOf(date),
        participation.person(),
        participation.outcome(),
        reason == null ? Verdict.COUNTED : reason.verdict(),
        reason,
        date,
        gender == null ? Gender.NOT_KNOWN : gender.code(),
        participation.owner(),
        null,
        null,
        participation.records());
  }
}
