package nl.sectordeal.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whose rows are whose in the committed sample, as its generator knows it (wie is wie). */
public final class WhoIsWho {
  /** A row by the source's name in the job file and its key. */
  public record Row(String source, String key) {}

  /**
   * What must come out for some rows of the cast.
   *
   * @param persons the rows of each person
   * @param doubts which of these persons may be one, two at a time, counted from 0
   * @param held whether the last person is a row that waits for someone to decide
   */
  public record Case(
      String name, List<List<Row>> persons, List<List<Integer>> doubts, boolean held) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final List<WhoCase> cases;

  /** Person by row. */
  private final Map<String, String> persons = new HashMap<>();

  /** Rows by person. */
  private final Map<String, List<Row>> rows = new TreeMap<>();

  private WhoIsWho(ZorgSample sample) {
    this.cases = sample.cast.cases;
    for (Draft row : sample.drafts()) {
      persons.put(name(row), row.who());
    }
    for (WhoCase one : cases) {
      for (int i = 0; i < one.persons.size(); i++) {
        for (Draft row : one.persons.get(i)) {
          persons.put(name(row), person(one, i));
        }
      }
    }
    for (Draft row : sample.drafts()) {
      String person = persons.getOrDefault(name(row), "");
      rows.computeIfAbsent(person, p -> new ArrayList<>()).add(row(row));
    }
    rows.remove("");
  }

  private static Row row(Draft draft) {
    return new Row(draft.feed().source(), draft.key());
  }

  /** Cases of the cast, in the order of the README. */
  public static List<Case> cases() {
    List<Case> all = new ArrayList<>();
    for (WhoCase one : sample().cases) {
      List<List<Row>> persons = new ArrayList<>();
      for (List<Draft> rows : one.persons) {
        persons.add(rows.stream().map(WhoIsWho::row).toList());
      }
      all.add(new Case(one.name, persons, one.doubts, one.held));
    }
    return all;
  }

  /** The rows of everyone in the sample, those of the cases as they must come out. */
  public static Map<String, List<Row>> persons() {
    return sample().rows;
  }

  /** Person by row as they count: who is in doubt counts as two. */
  public static Map<String, String> asCounted() {
    return sample().persons;
  }

  /** Person by row when everyone in doubt is one. */
  public static Map<String, String> withDoubtsAsOne() {
    WhoIsWho who = sample();
    Map<String, String> merged = new HashMap<>();
    for (WhoCase one : who.cases) {
      for (List<Integer> pair : one.doubts) {
        String first = person(one, pair.get(0));
        String last = person(one, pair.get(1));
        String kept = merged.getOrDefault(last, last);
        merged.put(first, kept);
        merged.put(last, kept);
      }
    }
    who.persons.replaceAll((row, person) -> merged.getOrDefault(person, person));
    return who.persons;
  }

  private static WhoIsWho sample() {
    return new WhoIsWho(new ZorgSample(SampleGenerator.SEED));
  }

  private static String person(WhoCase one, int number) {
    return one.name + " " + number;
  }

  private static String name(Draft row) {
    return name(row.feed().stem, row.sender(), row.key());
  }

  /** A row in one word, by the beginning of its file's path. */
  static String name(String stem, String sender, String key) {
    return stem + "|" + sender + "|" + key;
  }
}
