package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sectordeal._support.NoScores;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.match.Candidates;
import nl.sectordeal.record.Row;

/** What linking made of a history, row by row, with rows named as the history names them. */
final class Found implements PersonStore.Spool {
  private static final byte[] KEY =
      "a key for tests only".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final Map<String, Linked> byRow = new TreeMap<>();
  private final List<Row> withoutPerson = new ArrayList<>();
  private PersonRegister register = nobody(0);

  /** Nobody, and no rows at all. */
  static PersonRegister nobody(int buckets) {
    LinkCounts none = new LinkCounts(0, 0, 0, 0, 0, 0, 0, 0);
    return new PersonRegister(0, 0, List.of(), buckets, none, new LinkBasis("", 1, 1));
  }

  static PersonLinker linker() {
    return new PersonLinker(
        new PersonNumbers(KEY), History.SEAL, LinkModelFile.shipped(), new NoScores());
  }

  static Found in(String lines) {
    return in(History.of(lines));
  }

  static Found in(VersionSource source) {
    return in(source, LinkTerms.STANDARD, List.of());
  }

  static Found in(VersionSource source, LinkTerms terms, List<PairVerdict> verdicts) {
    return in(source, terms, verdicts, new AllPairs());
  }

  static Found in(
      VersionSource source, LinkTerms terms, List<PairVerdict> verdicts, Candidates candidates) {
    Found found = new Found();
    Layout layout = new Layout(linker().find(source, terms, verdicts, candidates), found);
    source.scan(true, layout::add);
    found.register = layout.register(4);
    return found;
  }

  @Override
  public void add(long bits, Linked linked) {
    byRow.put(name(linked.row()), linked);
  }

  @Override
  public void addWithoutPerson(Row row) {
    withoutPerson.add(row);
  }

  private static String name(Row row) {
    String sender = row.ref().sender();
    return row.ref().source() + (sender.isEmpty() ? "" : "/" + sender) + ' ' + row.ref().key();
  }

  PersonRegister register() {
    return register;
  }

  List<Row> withoutPerson() {
    return withoutPerson;
  }

  Linked linked(String row) {
    return byRow.get(row);
  }

  /** The person's number. */
  String person(String row) {
    return byRow.get(row).person();
  }

  /** Rows by person: {@code a 1, b 2; c 3}. */
  String persons() {
    return together().values().stream()
        .map(rows -> String.join(", ", rows))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** Rows that wait for a person: {@code a 1, b 2}. */
  String held() {
    return byRow.entrySet().stream()
        .filter(entry -> entry.getValue().method() == Linked.Method.HELD)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  /** Doubtful pairs, each person by its first row: {@code a 1 ~ b 2}. */
  String doubtful() {
    return told(register.countedAsTwo());
  }

  /** Rows that wait because they bear the id of another, each with a row of that other. */
  String waiting() {
    return register.doubtful().stream()
        .filter(pair -> !pair.reason().countsAsTwo())
        .map(
            pair ->
                Stream.of(pair.firstRow(), pair.secondRow())
                    .map(row -> row.source() + ' ' + row.key())
                    .sorted()
                    .collect(Collectors.joining(" ~ ")))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private String told(List<DoubtfulPair> pairs) {
    Map<String, SortedSet<String>> rows = together();
    return pairs.stream()
        .map(
            pair ->
                List.of(rows.get(pair.first()).first(), rows.get(pair.second()).first()).stream()
                    .sorted()
                    .collect(Collectors.joining(" ~ ")))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** Every row with its number and method, for comparing two outcomes whole. */
  List<String> everything() {
    List<String> all = new ArrayList<>();
    byRow.forEach(
        (row, linked) ->
            all.add(row + ' ' + linked.person() + ' ' + linked.method() + ' ' + linked.score()));
    register.doubtful().forEach(pair -> all.add(pair.toString()));
    all.add(register.known() + " to " + register.knownIfDoubtfulAreOne());
    all.add(register.counts().toString());
    return all;
  }

  private Map<String, SortedSet<String>> together() {
    Map<String, SortedSet<String>> together = new TreeMap<>();
    byRow.forEach(
        (row, linked) -> together.computeIfAbsent(linked.person(), p -> new TreeSet<>()).add(row));
    return together;
  }
}
