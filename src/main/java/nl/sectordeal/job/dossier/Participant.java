package nl.sectordeal.job.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.period.End;
import nl.sectordeal.report.machine.CsvForm;
import org.jspecify.annotations.Nullable;

/**
 * The participant list of the national handbook, as far as partners tell what it asks: a line per
 * activity of a person, with the person's first start and last end (deelnemerslijst).
 *
 * @param entry start of the first activity
 * @param exit end of the last activity; null while one has no end
 * @param outcome the activity
 * @param counted the measures and periods that it counts for
 */
record Participant(
    LocalDate entry, @Nullable LocalDate exit, Outcome outcome, List<String> counted) {
  static final CsvForm<Participant> FORM =
      new CsvForm<>(
          List.of(
              "deelnemer",
              "instroomdatum",
              "uitstroomdatum",
              "doelgroep",
              "activiteit",
              "soort",
              "begindatum",
              "einddatum",
              "stand",
              "resultaat",
              "geteld_voor",
              "bronnen"),
          1,
          0,
          Participant::columns);

  /** The lines of one person: all that is not withdrawn. */
  static List<Participant> list(List<Outcome> outcomes, List<Decision> decisions) {
    List<Outcome> activities = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.facts().state() != State.WITHDRAWN) {
        activities.add(outcome);
      }
    }
    List<Participant> lines = new ArrayList<>();
    for (Outcome activity : activities) {
      lines.add(
          new Participant(
              activities.get(0).start(),
              exit(activities),
              activity,
              counted(activity.facts().id(), decisions)));
    }
    return lines;
  }

  private static @Nullable LocalDate exit(List<Outcome> activities) {
    LocalDate last = null;
    for (Outcome activity : activities) {
      LocalDate end = end(activity);
      if (end == null) {
        return null;
      }
      last = last == null || end.isAfter(last) ? end : last;
    }
    return last;
  }

  /** What takes one day ends on it. */
  private static @Nullable LocalDate end(Outcome outcome) {
    End end = null;
    if (outcome instanceof Participation participation) {
      end = participation.end();
    } else if (outcome instanceof Placement placement) {
      end = placement.end();
    }
    return end == null ? outcome.start() : end.date();
  }

  private static List<String> counted(String outcome, List<Decision> decisions) {
    TreeSet<String> counted = new TreeSet<>();
    for (Decision decision : decisions) {
      if (decision.verdict() == Verdict.COUNTED && decision.outcome().equals(outcome)) {
        counted.add(decision.measure() + " " + decision.period());
      }
    }
    return List.copyOf(counted);
  }

  private String[] columns() {
    Outcome.Facts facts = outcome.facts();
    return new String[] {
      facts.person(),
      entry.toString(),
      Fields.day(exit),
      facts.group().code(),
      outcome.kind().label(),
      facts.type(),
      outcome.start().toString(),
      Fields.day(end(outcome)),
      facts.state().name(),
      result(),
      String.join(";", counted),
      String.join(";", facts.records())
    };
  }

  private String result() {
    if (outcome instanceof Participation participation) {
      return Fields.text(participation.result());
    }
    return outcome instanceof Placement placement ? placement.status().name() : "";
  }
}
