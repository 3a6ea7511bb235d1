package nl.sectordeal.job.dossier;

import static nl.sectordeal.job.dossier.Fields.day;
import static nl.sectordeal.job.dossier.Fields.decimal;
import static nl.sectordeal.job.dossier.Fields.end;
import static nl.sectordeal.job.dossier.Fields.text;

import java.util.Arrays;
import java.util.List;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Contact;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.report.machine.CsvForm;

/**
 * One line of {@code uitkomsten.csv}: a settled outcome with every fact that a measure can ask of
 * it, sorted by person, start, kind and outcome (uitkomstregel).
 */
final class OutcomeLine {
  static final CsvForm<Outcome> FORM =
      new CsvForm<>(
          List.of(
              "person",
              "outcome",
              "kind",
              "type",
              "state",
              "start",
              "end",
              "planned_end",
              "hours",
              "employer",
              "contract",
              "status",
              "provider",
              "result",
              "result_held",
              "group",
              "group_held",
              "group_record",
              "answered",
              "attributes",
              "owner",
              "records"),
          1,
          0,
          OutcomeLine::columns);

  private static final int END = 6;
  private static final int ANSWERED = 18;

  private OutcomeLine() {}

  private static String[] columns(Outcome outcome) {
    Outcome.Facts facts = outcome.facts();
    String[] to = new String[FORM.header().size()];
    Arrays.fill(to, "");
    to[0] = facts.person();
    to[1] = facts.id();
    to[2] = outcome.kind().label();
    to[3] = facts.type();
    to[4] = facts.state().name();
    to[5] = outcome.start().toString();
    to[15] = facts.group().code();
    to[16] = Boolean.toString(facts.group().held());
    to[17] = text(facts.group().record());
    to[19] = Fields.attributes(facts.attributes());
    to[20] = facts.owner();
    to[21] = String.join(";", facts.records());
    own(outcome, to);
    return to;
  }

  private static void own(Outcome outcome, String[] to) {
    if (outcome instanceof Participation it) {
      to[END] = end(it.end());
      to[12] = text(it.provider());
      to[13] = text(it.result());
      to[14] = Boolean.toString(it.resultHeld());
    } else if (outcome instanceof Placement it) {
      to[END] = end(it.end());
      to[7] = day(it.plannedEnd());
      to[8] = decimal(it.hours());
      to[9] = text(it.employer());
      to[10] = text(it.contract());
      to[11] = it.status().name();
    } else if (outcome instanceof Contact it) {
      to[ANSWERED] = day(it.answered());
    }
  }
}
