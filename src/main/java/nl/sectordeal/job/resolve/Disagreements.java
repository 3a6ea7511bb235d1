package nl.sectordeal.job.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.job.AskedRow;
import nl.sectordeal.job.Run;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.OutcomeSettler;
import nl.sectordeal.person.StoredPerson;
import org.jspecify.annotations.Nullable;

/** Finds all differences of a job, open and resolved, as a run would now (verschillen zoeken). */
final class Disagreements {
  private static final Comparator<Disagreement> OLDEST_FIRST =
      Comparator.<Disagreement>comparingLong(one -> one.difference().ageInDays())
          .reversed()
          .thenComparing(Disagreement::asked)
          .thenComparing(one -> one.difference().field());

  private final Run run;

  /**
   * @param run that knows its persons
   */
  Disagreements(Run run) {
    this.run = run;
  }

  /**
   * The oldest first.
   *
   * @param row of the placement; null: of any
   */
  List<Disagreement> list(@Nullable AskedRow row) {
    return run.buckets().parallelStream()
        .flatMap(bucket -> list(bucket, row).stream())
        .sorted(OLDEST_FIRST)
        .toList();
  }

  private List<Disagreement> list(int bucket, @Nullable AskedRow row) {
    OutcomeSettler settler = run.settler();
    List<Disagreement> found = new ArrayList<>();
    for (StoredPerson person : run.stages().persons().listStored(run.job().name(), bucket)) {
      if (row == null || hasRow(person, row)) {
        for (Outcome outcome : settler.settle(person.rows()).outcomes()) {
          if (outcome instanceof Placement placement) {
            add(placement, found);
          }
        }
      }
    }
    found.removeIf(one -> row != null && !one.isAbout(row));
    return found;
  }

  private static boolean hasRow(StoredPerson person, AskedRow row) {
    return person.linked().stream().anyMatch(linked -> row.isOf(linked.row().ref()));
  }

  private static void add(Placement placement, List<Disagreement> found) {
    placement.differences().forEach(one -> found.add(new Disagreement(placement, one, null)));
    placement
        .resolved()
        .forEach(one -> found.add(new Disagreement(placement, one.difference(), one.by())));
  }
}
