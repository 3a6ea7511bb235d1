package nl.sectordeal.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The deliveries of Sectordeal Zorg Den Haag: 2,600 people, three months, and a cast (voorbeeld).
 */
final class ZorgSample {
  private static final int PEOPLE = 2_500;

  final Cast cast;
  final IntakeSample intake;
  private final List<Draft> drafts = new ArrayList<>();

  /** Tables by path below the inbox, in the order in which they came in within a round. */
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private final Map<String, byte[]> files = new TreeMap<>();

  ZorgSample(long seed) {
    People people = new People(seed);
    intake = new IntakeSample(seed);
    cast = new Cast(people);
    Careers careers = new Careers(seed, people, new Keys(), drafts::add);
    for (int i = 0; i < PEOPLE; i++) {
      careers.live(i);
    }
    new ClientCast(cast).enter();
    new JobCast(cast).enter();
    new PlacementCast(cast).enter();
    new SchoolCast(cast).enter();
    new FamilyCast(cast).enter();
    new NameCast(cast).enter();
    new NumberCast(cast).enter();
    new StrangerCast(cast).enter();
    drafts.addAll(cast.drafts);
    drafts.addAll(Agreements.all());
    drafts.sort(Comparator.comparing(Draft::key));
    for (int round = 1; round <= Rounds.COUNT; round++) {
      fill(round);
    }
    tables.forEach((path, table) -> files.put(path, table.bytes()));
    extras();
    files.putAll(intake.files(this));
  }

  /** All files by path below the inbox. */
  Map<String, byte[]> files() {
    return files;
  }

  /** All rows, whatever the round in which they are sent. */
  List<Draft> drafts() {
    return drafts;
  }

  /** All tables by path below the inbox; copies and broken files are not among them. */
  Map<String, Table> tables() {
    return tables;
  }

  /** Path of the file of this round in which the row stands; empty when there is none. */
  String findFile(Feed feed, String key, int round) {
    String month = "_" + Rounds.month(round) + "_";
    String found = "";
    for (Map.Entry<String, Table> file : tables.entrySet()) {
      boolean here = file.getValue().feed == feed && file.getKey().contains(month);
      if (here && file.getValue().rowNumber(key) > 0) {
        found = file.getKey();
      }
    }
    return found;
  }

  private void fill(int round) {
    for (Feed feed : Feed.values()) {
      if (feed == Feed.WERKGEVERS) {
        for (int i = 0; i < Employer.DELIVERING.size(); i++) {
          EmployerFiles.add(this, i, round);
        }
      } else if (feed != Feed.CONTACTEN) {
        Table table = table(feed, "", round, "");
        looks(table, round);
        tables.put(path(feed, round), table);
      }
    }
  }

  static String path(Feed feed, int round) {
    return switch (feed) {
      case TRAJECTEN -> Rounds.file(feed.stem, round, 3, "0915") + ".csv";
      case PLAATSINGEN ->
          Rounds.file(feed.stem, round, round == 2 ? 5 : 3, round == 2 ? "1410" : "0920") + ".csv";
      case UWV -> Rounds.file(feed.stem, round, 4, "0800") + ".csv";
      case BBL -> Rounds.file(feed.stem, round, 6, "1605") + ".xlsx";
      case CERTIFICATEN -> Rounds.file(feed.stem, round, 6, "1610") + ".xlsx";
      case WERKAKKOORDEN -> Rounds.file(feed.stem, round, 2, "1130") + ".xlsx";
      case ACADEMIE -> Rounds.file(feed.stem, round, round == 3 ? 7 : 4, "1500") + ".xlsx";
      case WERKGEVERS, CONTACTEN -> throw new IllegalArgumentException(feed.stem);
    };
  }

  /**
   * The rows that this sender sends in this round; where files hold changes, only what is new or
   * other.
   */
  Table table(Feed feed, String sender, int round, String title) {
    Table table = new Table(feed, title);
    for (Draft draft : drafts) {
      if (draft.feed() == feed && draft.sender().equals(sender)) {
        Object[] row = cast.asOf(round, draft);
        Object[] before = round == 1 ? null : cast.asOf(round - 1, draft);
        boolean same = row != null && before != null && java.util.Arrays.equals(row, before);
        if (row != null && !(feed == Feed.CERTIFICATEN && same)) {
          table.rows.add(row);
        }
      }
    }
    return table;
  }

  private static void looks(Table table, int round) {
    if (table.feed == Feed.TRAJECTEN || table.feed == Feed.WERKAKKOORDEN) {
      table.looks.add(Table.Look.TOTALS);
    }
    if (table.feed == Feed.TRAJECTEN && round == 1) {
      table.blankBefore(100);
    }
    if (table.feed == Feed.ACADEMIE) {
      table.looks.add(Table.Look.HIDDEN_SHEET);
    }
  }

  /** Files that are not simply the state of a month. */
  private void extras() {
    String uwv = path(Feed.UWV, 2);
    files.put(uwv.replace("T0800", "T1630"), files.get(uwv));
    Table half = new Table(Feed.PLAATSINGEN, "");
    List<Object[]> rows = tables.get(path(Feed.PLAATSINGEN, 2)).rows;
    half.rows.addAll(rows.subList(0, rows.size() * 6 / 10));
    files.put(Rounds.file(Feed.PLAATSINGEN.stem, 2, 3, "0920") + ".csv", half.bytes());
    Table old = new Table(Feed.TRAJECTEN, "");
    List<Object[]> january = tables.get(path(Feed.TRAJECTEN, 1)).rows;
    old.rows.addAll(january.subList(0, 90));
    files.put("gemeente/trajecten_2020-12_ontvangen-20210315T1000.csv", old.bytes());
    String wrong =
        Rounds.file("werkgevers/plaatsingen_" + Employer.DELIVERING.get(4).kvk(), 3, 2, "0930")
            + ".xlsx";
    String text = "Personeelsnummer;Voornaam;Achternaam\r\n1001;Zoë;Smit\r\n";
    files.put(wrong, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Repeats a file under the name of the next month, byte for byte. */
  void repeat(String from, String to) {
    files.put(to, tables.get(from).bytes());
  }

  void put(String path, Table table) {
    tables.put(path, table);
  }
}
