package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.report.MachineFiles;

/**
 * Decides what belongs to no bucket of persons: about commitments, and what it would make if pairs
 * that may be one person were one.
 */
final class UndividedDecisions {
  private static final int DOUBTED_AT_ONCE = 20_000;

  private final Run run;

  UndividedDecisions(Run run) {
    this.run = run;
  }

  void decide() {
    try (MachineFiles.Lines<Decision> file = run.work().decisionFile(run.register().buckets())) {
      for (Decision decision : run.deciding().decideCommitments()) {
        file.add(decision);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    doubt(run.register().doubtfulGroups());
  }

  /** So many persons at a time as may lie in memory; a group stays together. */
  private void doubt(List<List<String>> groups) {
    List<List<String>> some = new ArrayList<>();
    int persons = 0;
    for (List<String> group : groups) {
      some.add(group);
      persons += group.size();
      if (persons >= DOUBTED_AT_ONCE) {
        doubtAtOnce(some);
        some.clear();
        persons = 0;
      }
    }
    doubtAtOnce(some);
  }

  private void doubtAtOnce(List<List<String>> groups) {
    List<String> persons = groups.stream().flatMap(List::stream).toList();
    Map<String, PersonRows> rows = new HashMap<>();
    for (PersonRows one : run.stages().persons().listPersons(run.job().name(), persons)) {
      rows.put(one.person(), one);
    }
    OutcomeSettler settler = run.settler();
    for (List<String> group : groups) {
      run.deciding()
          .doubt(group.stream().map(rows::get).filter(Objects::nonNull).toList(), settler);
    }
  }
}
