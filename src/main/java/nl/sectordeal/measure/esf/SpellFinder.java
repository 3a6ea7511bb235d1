package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.outcome.Circumstances.Intake;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Qualification;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.outcome.PersonHistory;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stays of a person in the operations of the fund among all that happened to that person
 * (deelnames zoeken). A participation is a stay; what else happened tells what came of it.
 *
 * <p>Depends on nothing but its arguments.
 */
public final class SpellFinder {
  private final EsfTerms terms;
  private final SpellTerms codes;

  public SpellFinder(EsfTerms terms, SpellTerms codes) {
    this.terms = terms;
    this.codes = codes;
  }

  /** All stays of one person, by operation and then in the order in which they began. */
  public List<Spell> find(PersonHistory history) {
    List<Spell> spells = new ArrayList<>(1);
    Told told = null;
    for (Map.Entry<String, Set<String>> operation : codes.kinds().entrySet()) {
      for (Outcome outcome : history.outcomes()) {
        if (outcome instanceof Participation stay
            && stands(stay)
            && operation.getValue().contains(stay.facts().type())) {
          if (told == null) {
            told = told(history);
          }
          List<Intake> rows = told.intakes().of(stay);
          for (ToldStay row : ToldStay.of(stay, rows)) {
            spells.add(spell(operation.getKey(), stay, row, rows, history, told.occupation()));
          }
        }
      }
    }
    return spells;
  }

  /** What is told of a person beside the stays, worked out once for all of them. */
  private record Told(Occupation occupation, IntakeRows intakes) {}

  private Told told(PersonHistory history) {
    List<Participation> stays = new ArrayList<>();
    for (Outcome outcome : history.outcomes()) {
      if (outcome instanceof Participation stay && stands(stay) && codes.isStay(stay)) {
        stays.add(stay);
      }
    }
    return new Told(
        new Occupation(history, codes), new IntakeRows(history, stays, codes.intakeWithin()));
  }

  static boolean stands(Outcome outcome) {
    return outcome.facts().state() == State.LIVE;
  }

  private Spell spell(
      String operation,
      Participation stay,
      ToldStay told,
      List<Intake> rows,
      PersonHistory history,
      Occupation occupation) {
    LocalDate exit = told.exit();
    IntakeAnswers answers = told.answers();
    Wishes wishes = Wishes.of(rows);
    return new Spell(
        operation,
        history.person(),
        stay.facts().id(),
        stay.facts().owner(),
        told.entry(),
        exit,
        activity(stay),
        answers.situation(),
        new Support(told.earmarked(), answers.hours()),
        occupation.events(),
        exit == null ? null : educationFrom(exit, stay, history),
        obtained(history),
        occupation.workOn(told.entry(), wishes.moreHours(), false),
        exit == null
            ? null
            : occupation.workOn(sixMonthsAfter(exit), wishes.moreHours(), wishes.promoted()),
        told.records());
  }

  /**
   * What somebody wished and became at work, by any row of a participation.
   *
   * @param moreHours as the earliest row tells that tells it
   * @param promoted since joining, so that the last word holds
   */
  private record Wishes(boolean moreHours, boolean promoted) {
    static Wishes of(List<Intake> rows) {
      Answer moreHours = Answer.NOT_TOLD;
      boolean promoted = false;
      for (Intake row : rows) {
        IntakeAnswers answers = new IntakeAnswers(row.on(), row.answers());
        moreHours = moreHours.or(answers.wantsMoreHours());
        promoted |= answers.promoted();
      }
      return new Wishes(moreHours == Answer.YES, promoted);
    }
  }

  private static Activity activity(Participation stay) {
    String group = stay.facts().group().code();
    return new Activity(
        stay.facts().type(), group.equals(Doelgroep.NONE) ? null : group, stay.result());
  }

  private LocalDate sixMonthsAfter(LocalDate exit) {
    return terms.has(EsfChoice.DAYS_182) ? exit.plusDays(182) : exit.plusMonths(6);
  }

  /** The first day, from the exit on, of education that is not the operation itself. */
  private @Nullable LocalDate educationFrom(
      LocalDate exit, Participation stay, PersonHistory history) {
    LocalDate first = null;
    for (Outcome outcome : history.outcomes()) {
      boolean later = !outcome.start().isBefore(exit) && !outcome.equals(stay);
      boolean earliest = first == null || outcome.start().isBefore(first);
      if (later && earliest && stands(outcome) && codes.isEducation(outcome)) {
        first = outcome.start();
      }
    }
    return first;
  }

  private List<Qualified> obtained(PersonHistory history) {
    List<Qualified> obtained = new ArrayList<>(0);
    for (Outcome outcome : history.outcomes()) {
      Qualified.Kind kind = codes.obtained().get(outcome.facts().type());
      if (outcome instanceof Qualification && kind != null && stands(outcome)) {
        obtained.add(new Qualified(outcome.start(), kind));
      }
    }
    return obtained;
  }
}
