package nl.sectordeal.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.sectordeal.person.PairVerdict.Says;
import nl.sectordeal.person.match.Links;
import nl.sectordeal.person.match.Versions;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.RowVersion;
import nl.sectordeal.record.forgotten.PersonsRows;

/** Finds all versions of the rows of some persons, replaced and vanished ones too (vinder). */
public final class PersonFinder {
  private final PersonLinker linker;
  private final String job;
  private final LinkTerms terms;
  private final List<PairVerdict> verdicts;

  /** Finds by linking as a run would. */
  public PersonFinder(
      PersonLinker linker, String job, LinkTerms terms, List<PairVerdict> verdicts) {
    this.linker = linker;
    this.job = job;
    this.terms = terms;
    this.verdicts = verdicts;
  }

  /**
   * What was found.
   *
   * @param persons by number; one that nobody has is missing
   * @param shared numbers of persons of whom somebody else's row bears the national id
   */
  public record Found(Map<String, PersonsRows> persons, Set<String> shared) {}

  /**
   * What was known at a moment before, on which figures rest that stand (eerder moment).
   *
   * @param verdicts what people had decided by then
   */
  public record Earlier(VersionSource source, List<PairVerdict> verdicts) {}

  /**
   * Finds persons by their numbers.
   *
   * @param source must give the same versions in the same order each time
   * @param earlier newest first: what has been replaced since is with whom it was with then
   */
  public Found find(VersionSource source, Set<String> numbers, List<Earlier> earlier) {
    Persons persons = linker.find(job, source, terms, verdicts);
    Scan scan = new Scan(persons, numbers, parts(source, persons, verdicts));
    OwnVersions own = new OwnVersions(persons.versions(), scan.numberOf, scan.parts);
    for (Earlier moment : scan.numberOf.isEmpty() ? List.<Earlier>of() : earlier) {
      Persons then = linker.find(job, moment.source(), terms, moment.verdicts());
      own.learn(then, parts(moment.source(), then, moment.verdicts()));
    }
    scan.learnKeys();
    source.scan(false, scan::add);
    return new Found(scan.found, scan.shared);
  }

  /** Per version which unit it would belong to if nobody had decided anything. */
  private int[] parts(VersionSource source, Persons persons, List<PairVerdict> decided) {
    Links links =
        decided.isEmpty() ? persons.links() : linker.find(job, source, terms, List.of()).links();
    int[] parts = new int[persons.versions().size()];
    for (int v = 0; v < parts.length; v++) {
      parts[v] = links.unitOf(v);
    }
    return parts;
  }

  /** One look at all versions, in the order of linking. */
  private final class Scan {
    private final Persons persons;
    private final Versions versions;
    private final int[] parts;
    private final Map<Integer, String> numberOf = new HashMap<>();
    private final Map<Integer, Set<String>> ofKey = new HashMap<>();
    private final Map<Integer, String> ofId = new HashMap<>();
    private final Map<String, PersonsRows> found = new TreeMap<>();
    private final Set<String> shared = new HashSet<>();
    private int next;

    Scan(Persons persons, Set<String> numbers, int[] parts) {
      this.persons = persons;
      this.versions = persons.versions();
      this.parts = parts;
      for (int v = 0; v < versions.size(); v++) {
        String number = numberOf(v);
        if (numbers.contains(number)) {
          numberOf.put(v, number);
          if (versions.idOf(v) != Versions.NONE && !versions.isHeld(v)) {
            ofId.put(versions.idOf(v), number);
          }
        }
      }
      joinParts();
    }

    void learnKeys() {
      numberOf.forEach(
          (v, number) ->
              ofKey.computeIfAbsent(versions.firstOfKey(v), key -> new HashSet<>()).add(number));
    }

    private String numberOf(int v) {
      return PersonNumbers.text(persons.numberOf(persons.links().unitOf(v)));
    }

    /** Parts that no verdict holds together any more become one. */
    private void joinParts() {
      Map<String, Map<Integer, Integer>> partOf = new HashMap<>();
      Map<RecordName, Integer> partOfRow = new HashMap<>();
      numberOf.forEach(
          (v, number) -> {
            partOf.computeIfAbsent(number, one -> new HashMap<>()).put(parts[v], parts[v]);
            partOfRow.putIfAbsent(versions.name(v), parts[v]);
          });
      for (PairVerdict verdict : VerdictLogic.inForce(verdicts)) {
        Integer one = partOfRow.get(verdict.one());
        Integer other = partOfRow.get(verdict.other());
        if (verdict.says() == Says.SAME && one != null && other != null) {
          partOf.values().forEach(its -> its.replaceAll((p, to) -> to.equals(other) ? one : to));
        }
      }
      numberOf.forEach(
          (v, number) -> {
            Map<Integer, Integer> its = partOf.getOrDefault(number, Map.of());
            if (Set.copyOf(its.values()).size() > 1) {
              parts[v] = its.values().stream().min(Integer::compare).orElse(parts[v]);
            }
          });
    }

    void add(RowVersion version) {
      if (!version.hasPerson()) {
        return;
      }
      int v = next++;
      String number = numberOf.get(v);
      if (number != null) {
        found.computeIfAbsent(number, PersonsRows::new).add(version, parts[v]);
      }
      for (String sharing : ofKey.getOrDefault(versions.firstOfKey(v), Set.of())) {
        if (!sharing.equals(number)) {
          found.computeIfAbsent(sharing, PersonsRows::new).addOther(version);
        }
      }
      String bearer = ofId.get(versions.idOf(v));
      if (bearer != null && !bearer.equals(number) && !versions.isSuperseded(v)) {
        shared.add(bearer);
      }
    }
  }
}
