package nl.sectordeal.job.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.FigureCounter;
import nl.sectordeal.measure.esf.PersonDecider;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.MonthlyReport.Persons;

/**
 * Keeps the rows of persons who may be one, and works out what the figures would be if they were
 * (twijfelgevallen).
 */
final class DoubtCount {
  private final List<List<String>> groups;
  private final Set<String> doubtful = new HashSet<>();
  private final Map<String, PersonRows> rows = new HashMap<>();
  private final Set<String> knownDoubtful = new HashSet<>();
  private final int pairs;
  private long known;

  DoubtCount(List<List<String>> pairs) {
    this.pairs = pairs.size();
    this.groups = PersonRegister.groups(pairs);
    groups.forEach(doubtful::addAll);
  }

  /** Sees every person once. */
  void see(PersonRows person, boolean isKnown) {
    known += isKnown ? 1 : 0;
    if (doubtful.contains(person.person())) {
      rows.put(person.person(), person);
      if (isKnown) {
        knownDoubtful.add(person.person());
      }
    }
  }

  /** Tells the counter what the figures would be. */
  void tell(FigureCounter counter, OutcomeSettler settler, PersonDecider decider) {
    for (List<String> group : groups) {
      List<Decision> apart = new ArrayList<>();
      List<Row> together = new ArrayList<>();
      for (String person : group) {
        PersonRows one = rows.get(person);
        if (one != null) {
          apart.addAll(decider.decide(settler.settle(one)));
          together.addAll(one.rows());
        }
      }
      PersonRows asOne = new PersonRows(group.get(0), together);
      counter.addDoubt(apart, decider.decide(settler.settle(asOne)));
    }
  }

  /** Persons known; at least as many as there would be if every doubtful pair were one. */
  Persons persons() {
    long fewer = 0;
    for (List<String> group : groups) {
      long knownOfGroup = group.stream().filter(knownDoubtful::contains).count();
      fewer += Math.max(0, knownOfGroup - 1);
    }
    return new Persons(known, known - fewer, known, pairs);
  }
}
