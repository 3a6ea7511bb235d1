package nl.sectordeal.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Event;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Contact;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.period.End;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The conditions of one way to qualify, each by itself (voorwaarden). Each says when it fails. */
final class Conditions {

  private Conditions() {}

  /** The first way to qualify that an outcome is a candidate for; null when it is none's. */
  static @Nullable Condition firstFor(List<Condition> when, Outcome outcome) {
    for (Condition condition : when) {
      if (selects(condition, outcome)) {
        return condition;
      }
    }
    return null;
  }

  private static boolean selects(Condition condition, Outcome outcome) {
    return condition.kind() == outcome.kind()
        && (condition.types().isEmpty() || condition.types().contains(outcome.facts().type()))
        && hasAttributes(condition.attributes(), outcome.facts().attributes());
  }

  /** A value that waits for a person is not known to be another one. */
  private static boolean hasAttributes(Map<String, Set<String>> asked, Map<String, String> told) {
    for (Map.Entry<String, Set<String>> attribute : asked.entrySet()) {
      String value = told.get(attribute.getKey());
      if (value == null || !(value.isEmpty() || attribute.getValue().contains(value))) {
        return false;
      }
    }
    return true;
  }

  /** The day that decides the period; null for something asked on its end that has not ended. */
  static @Nullable LocalDate eventDate(Event on, Outcome outcome) {
    End end = on == Event.START ? null : endOf(outcome);
    return end == null ? outcome.start() : end.date();
  }

  /** Null for what takes one day. */
  private static @Nullable End endOf(Outcome outcome) {
    if (outcome instanceof Participation participation) {
      return participation.end();
    }
    return outcome instanceof Placement placement ? placement.end() : null;
  }

  static boolean isWithdrawn(Outcome outcome) {
    return outcome.facts().state() == Outcome.State.WITHDRAWN;
  }

  /** A group that waits for a person is not known to be another one. */
  static boolean isOutOfGroup(Set<String> asked, Doelgroep group) {
    return !asked.isEmpty() && !group.held() && !asked.contains(group.code());
  }

  static boolean isOutsideDeal(@Nullable LocalDate event, Deal deal) {
    return event != null && !new DateRange(deal.from(), deal.until()).contains(event);
  }

  static boolean isAfter(@Nullable LocalDate event, Peildatum peildatum) {
    return event != null && !peildatum.hasReached(event);
  }

  /** Unknown hours are too few. */
  static boolean isTooFewHours(@Nullable BigDecimal asked, Outcome outcome) {
    return asked != null && outcome instanceof Placement placement && !hasHours(placement, asked);
  }

  static boolean hasHours(Placement placement, BigDecimal asked) {
    return placement.hours() != null && placement.hours().compareTo(asked) >= 0;
  }

  /** What is open is long enough. */
  static boolean isTooShort(@Nullable Integer asked, Outcome outcome) {
    LocalDate end = lengthEnd(outcome);
    return asked != null && end != null && DateRange.lengthInDays(outcome.start(), end) < asked;
  }

  private static @Nullable LocalDate lengthEnd(Outcome outcome) {
    if (outcome instanceof Placement placement) {
      return placement.lengthEnd();
    }
    return outcome instanceof Participation participation ? participation.end().date() : null;
  }

  /** Ends when asked on its end, though it has no such day; or a result that differs. */
  static boolean isUnfinished(
      Condition condition, Outcome outcome, @Nullable LocalDate event, WorkingDays workingDays) {
    return event == null
        || lacksResult(condition.result(), outcome)
        || isUnanswered(condition.answeredWithin(), outcome, workingDays);
  }

  /** A result that waits for a person is not known to be another one. */
  private static boolean lacksResult(@Nullable String asked, Outcome outcome) {
    return asked != null
        && outcome instanceof Participation participation
        && !participation.resultHeld()
        && !asked.equals(participation.result());
  }

  /** Not answered within the working days asked, or not at all. */
  private static boolean isUnanswered(
      @Nullable Integer asked, Outcome outcome, WorkingDays workingDays) {
    return asked != null
        && outcome instanceof Contact contact
        && (contact.answered() == null
            || workingDays.between(contact.start(), contact.answered()) > asked);
  }

  /** Also without a KvK number: an agreement is found by it. */
  static boolean lacksAgreement(@Nullable String asked, Outcome outcome, Agreements agreements) {
    return asked != null
        && outcome instanceof Placement placement
        && (placement.employer() == null
            || !agreements.inForce(asked, placement.employer(), placement.start()));
  }

  /** Every claim waits for a person, or a field asked does. */
  static boolean isHeld(Condition condition, Outcome outcome) {
    return outcome.facts().state() == Outcome.State.HELD
        || (!condition.groups().isEmpty() && outcome.facts().group().held())
        || isAttributeHeld(condition.attributes(), outcome.facts().attributes())
        || (condition.result() != null
            && outcome instanceof Participation participation
            && participation.resultHeld());
  }

  private static boolean isAttributeHeld(Map<String, Set<String>> asked, Map<String, String> told) {
    for (String name : asked.keySet()) {
      if ("".equals(told.get(name))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a placement that must be confirmed stands elsewhere between its two sides. */
  static boolean isUnproven(Condition condition, Outcome outcome, Placement.Status status) {
    return condition.confirmed()
        && outcome instanceof Placement placement
        && placement.status() == status;
  }
}
