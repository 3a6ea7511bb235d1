package nl.sectordeal.measure.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** Answers on joining belong to a participation (antwoorden horen bij een deelname). */
@Rule(
    code = AnswersAreOfAStay.CODE,
    severity = Severity.WARN,
    text = "What somebody told on joining belongs to a participation that began around that day.",
    action = "Check the day of joining; send the participation where that is missing.",
    basis = "Regulation (EU) 1304/2013, Annex I: data describe the person on entry.")
public final class AnswersAreOfAStay {
  public static final String CODE = "D70";

  private AnswersAreOfAStay() {}

  /** Whether no participation rests on the row. */
  public static boolean isBroken(boolean ofParticipation) {
    return !ofParticipation;
  }
}
