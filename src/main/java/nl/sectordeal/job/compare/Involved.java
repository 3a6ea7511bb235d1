package nl.sectordeal.job.compare;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.report.WrittenDecision;
import nl.sectordeal.report.WrittenLines;
import nl.sectordeal.report.WrittenRun;
import nl.sectordeal.report.WrittenRun.WrittenLink;

/** The persons of whom a decision moved, those they shared rows with, and whose each row was. */
final class Involved {
  private static final Comparator<WrittenLink> ORDER =
      Walk.by(WrittenLink::source, WrittenLink::rowKey);

  private final RecordNames names;
  private final Unions unions = new Unions();
  private final Set<String> roots = new HashSet<>();
  private final Owners before = new Owners();
  private final Owners after = new Owners();

  /** Whose each row was on one side. */
  static final class Owners {
    private final Map<RowKey, Set<String>> linked = new HashMap<>();
    private final Map<RecordName, String> decided = new HashMap<>();
    private final Set<RowKey> held = new HashSet<>();

    private void add(WrittenLink link) {
      RowKey key = new RowKey(link.source(), link.rowKey());
      linked.computeIfAbsent(key, any -> new TreeSet<>()).add(link.person());
      if (link.method().equals("held")) {
        held.add(key);
      }
    }

    /** The person of a row; empty when unknown, as of a row that no decision rests on any more. */
    String find(RecordName name) {
      String person = decided.get(name);
      if (person != null) {
        return person;
      }
      Set<String> persons = linked.getOrDefault(new RowKey(name.source(), name.key()), Set.of());
      return persons.size() == 1 ? persons.iterator().next() : "";
    }

    boolean isHeld(RecordName name) {
      return held.contains(new RowKey(name.source(), name.key()));
    }
  }

  private Involved(RecordNames names) {
    this.names = names;
  }

  /** Reads the links and decisions of both runs. */
  static Involved in(WrittenRun before, WrittenRun after, List<Move> moves, RecordNames names)
      throws IOException {
    Involved involved = new Involved(names);
    involved.walk(before, after, involved::join);
    for (Move move : moves) {
      List<String> persons = move.persons();
      if (persons.size() == 2) {
        involved.unions.join(persons.get(0), persons.get(1));
      }
    }
    moves.forEach(move -> move.persons().forEach(it -> involved.roots.add(involved.rootOf(it))));
    involved.walk(before, after, involved::keep);
    before.forEachDecision(decision -> involved.keep(decision, involved.before));
    after.forEachDecision(decision -> involved.keep(decision, involved.after));
    return involved;
  }

  private void walk(
      WrittenRun one, WrittenRun other, BiConsumer<List<WrittenLink>, List<WrittenLink>> to)
      throws IOException {
    try (WrittenLines<WrittenLink> old = one.links();
        WrittenLines<WrittenLink> now = other.links()) {
      Walk.along(old, now, ORDER, to);
    }
  }

  /** A key that several senders use is of several persons; only who differs matters. */
  private void join(List<WrittenLink> was, List<WrittenLink> is) {
    Set<String> gone = persons(was);
    Set<String> come = persons(is);
    gone.removeAll(persons(is));
    come.removeAll(persons(was));
    if (!gone.isEmpty() && !come.isEmpty()) {
      String first = gone.iterator().next();
      gone.forEach(person -> unions.join(first, person));
      come.forEach(person -> unions.join(first, person));
    }
  }

  private static Set<String> persons(List<WrittenLink> links) {
    Set<String> persons = new TreeSet<>();
    links.forEach(link -> persons.add(link.person()));
    return persons;
  }

  private void keep(List<WrittenLink> was, List<WrittenLink> is) {
    if (was.stream().anyMatch(link -> isInvolved(link.person()))
        || is.stream().anyMatch(link -> isInvolved(link.person()))) {
      was.forEach(before::add);
      is.forEach(after::add);
    }
  }

  private void keep(WrittenDecision decision, Owners owners) {
    if (isInvolved(decision.person())) {
      names.of(decision).forEach(row -> owners.decided.put(row, decision.person()));
    }
  }

  private boolean isInvolved(String person) {
    return !person.isEmpty() && roots.contains(unions.rootOf(person));
  }

  /** The one that stands for all persons that a person shared rows with. */
  String rootOf(String person) {
    return unions.rootOf(person);
  }

  Owners before() {
    return before;
  }

  Owners after() {
    return after;
  }

  /** Whether a row may be one of theirs. */
  boolean mayHave(RecordName name) {
    RowKey key = new RowKey(name.source(), name.key());
    return before.linked.containsKey(key)
        || after.linked.containsKey(key)
        || before.decided.containsKey(name)
        || after.decided.containsKey(name);
  }
}
