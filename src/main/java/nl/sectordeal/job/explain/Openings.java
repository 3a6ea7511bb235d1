package nl.sectordeal.job.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.explain.DecisionSearch.Found;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.person.PersonStore;
import nl.sectordeal.person.StoredPerson;
import nl.sectordeal.report.Explanation.Line;
import org.jspecify.annotations.Nullable;

/**
 * Opens many decisions: bucket by bucket and side by side, reading the rows of nobody else
 * (openslaan).
 */
final class Openings {
  private final Run run;
  private final SourceFiles files;
  private final String measure;

  Openings(Run run, SourceFiles files, String measure) {
    this.run = run;
    this.files = files;
    this.measure = measure;
  }

  /**
   * What becomes of each of these decisions when it is opened, in the same order; null where the
   * rows do not give it.
   *
   * @param told what is made of a decision; several threads may do so
   */
  <T> List<@Nullable T> open(List<Found> wanted, Function<Line, T> told) {
    Map<Integer, Map<Found, Integer>> byBucket = new TreeMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      byBucket
          .computeIfAbsent(bucketOf(wanted.get(i).person()), bucket -> new HashMap<>())
          .put(wanted.get(i), i);
    }
    List<@Nullable T> opened = new ArrayList<>(wanted.size());
    wanted.forEach(one -> opened.add(null));
    byBucket.entrySet().parallelStream()
        .forEach(
            bucket -> {
              for (Line line : lines(bucket.getKey(), bucket.getValue().keySet())) {
                Integer place = bucket.getValue().get(found(line));
                if (place != null && line.decision().measure().equals(measure)) {
                  opened.set(place, told.apply(line));
                }
              }
            });
    return opened;
  }

  private static Found found(Line line) {
    return new Found(line.decision().period(), line.decision().person(), line.decision().outcome());
  }

  private int bucketOf(String person) {
    return person.isEmpty() ? -1 : PersonNumbers.bucketOf(person, run.register().buckets());
  }

  private List<Line> lines(int bucket, Set<Found> wanted) {
    PersonStore store = run.stages().persons();
    Opening opening = new Opening(run, files);
    if (bucket < 0) {
      return opening.openCommitments(store.listWithoutPerson(run.job().name()));
    }
    Set<String> persons = new HashSet<>();
    wanted.forEach(one -> persons.add(one.person()));
    List<Line> lines = new ArrayList<>();
    for (StoredPerson person : store.listStored(run.job().name(), bucket)) {
      if (persons.contains(person.person())) {
        lines.addAll(opening.open(person.rows()));
      }
    }
    return lines;
  }

  /** All decisions about one person, opened; none when nobody has the number. */
  static List<Line> ofPerson(Run run, SourceFiles files, String person) {
    int bucket = PersonNumbers.bucketOf(person, run.register().buckets());
    for (StoredPerson stored : run.stages().persons().listStored(run.job().name(), bucket)) {
      if (stored.person().equals(person)) {
        PersonRows rows = stored.rows();
        return new Opening(run, files).open(rows);
      }
    }
    return List.of();
  }
}
