package nl.sectordeal.job.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.DifferenceStatement.RowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Persons who share rows, or shared them, with those rows on both sides and what changed between
 * (groep). Most often one person. What employers promised is a group of nobody.
 */
final class Cluster {
  private final List<RowStand> rows;
  private final Map<RecordName, Change> changeOf = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Change.@Nullable OfPersons regrouping;
  private final Map<String, String> ownerBefore;
  private final Map<String, String> ownerAfter;

  /**
   * A group.
   *
   * @param agreements rows of agreements that changed, of employers where these persons work
   */
  Cluster(List<RowStand> rows, List<RowStand> agreements, boolean dayChanged) {
    this.rows = rows;
    this.ownerBefore = mostOf(RowStand::personAfter, RowStand::personBefore);
    this.ownerAfter = mostOf(RowStand::personBefore, RowStand::personAfter);
    List<RowStand> moved = rows.stream().filter(RowStand::isRegrouped).toList();
    this.regrouping = moved.isEmpty() ? null : new Change.OfPersons(together(moved));
    if (regrouping != null) {
      changes.add(regrouping);
    }
    for (RowStand row : rows) {
      RowEvent event = row.event();
      if (event != null) {
        Change change = new Change.OfRow(row, event);
        changes.add(change);
        changeOf.put(row.name(), change);
      }
    }
    if (!agreements.isEmpty()) {
      changes.add(new Change.OfAgreements(agreements));
    }
    if (dayChanged) {
      changes.add(new Change.OfDay());
    }
  }

  /** Who is one with those that moved: their rows tell how many persons there were and are. */
  private List<RowStand> together(List<RowStand> moved) {
    List<String> persons = new ArrayList<>();
    for (RowStand row : moved) {
      persons.add(row.personBefore());
      persons.add(row.personAfter());
    }
    return rows.stream()
        .filter(row -> !row.personBefore().isEmpty() && !row.personAfter().isEmpty())
        .filter(row -> persons.contains(row.personBefore()) || persons.contains(row.personAfter()))
        .toList();
  }

  /** For each person on one side the one on the other side who has most of the rows. */
  private Map<String, String> mostOf(
      Function<RowStand, String> from, Function<RowStand, String> to) {
    Map<String, SortedMap<String, Integer>> shared = new HashMap<>();
    for (RowStand row : rows) {
      if (!to.apply(row).isEmpty()) {
        shared
            .computeIfAbsent(from.apply(row), person -> new TreeMap<>())
            .merge(to.apply(row), 1, Integer::sum);
      }
    }
    Map<String, String> most = new HashMap<>();
    shared.forEach((person, others) -> most.put(person, largest(others)));
    return most;
  }

  private static String largest(SortedMap<String, Integer> counts) {
    String largest = counts.firstKey();
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      if (one.getValue() > counts.getOrDefault(largest, 0)) {
        largest = one.getKey();
      }
    }
    return largest;
  }

  /** Everything that changed, persons first, then row by row, agreements, the day. */
  List<Change> changes() {
    return changes;
  }

  /** The persons with their rows if these changes had come about, and no others. */
  List<PersonRows> persons(Predicate<Change> applied) {
    boolean regrouped = regrouping != null && applied.test(regrouping);
    SortedMap<String, List<Row>> byPerson = new TreeMap<>();
    for (RowStand row : rows) {
      String person = regrouped ? after(row) : before(row);
      List<Row> content = content(row, applied);
      if (!person.isEmpty() && !content.isEmpty()) {
        byPerson.computeIfAbsent(person, any -> new ArrayList<>()).addAll(content);
      }
    }
    List<PersonRows> persons = new ArrayList<>();
    byPerson.forEach((person, content) -> persons.add(new PersonRows(person, sorted(content))));
    return persons;
  }

  private static List<Row> sorted(List<Row> content) {
    return content.stream().sorted(Comparator.comparing(Row::ref)).toList();
  }

  /** Rows that are about nobody, if these changes had come about. */
  List<Row> withoutPerson(Predicate<Change> applied) {
    List<Row> content = new ArrayList<>();
    for (RowStand row : rows) {
      if (row.personBefore().isEmpty() && row.personAfter().isEmpty()) {
        content.addAll(content(row, applied));
      }
    }
    return content;
  }

  private List<Row> content(RowStand row, Predicate<Change> applied) {
    Change change = changeOf.get(row.name());
    return change != null && applied.test(change) ? row.after() : row.before();
  }

  private String before(RowStand row) {
    return !row.personBefore().isEmpty()
        ? row.personBefore()
        : ownerBefore.getOrDefault(row.personAfter(), row.personAfter());
  }

  private String after(RowStand row) {
    return !row.personAfter().isEmpty()
        ? row.personAfter()
        : ownerAfter.getOrDefault(row.personBefore(), row.personBefore());
  }
}
