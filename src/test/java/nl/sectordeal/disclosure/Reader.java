package nl.sectordeal.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.disclosure.PublishedReport.Line;

/**
 * Somebody who lays published reports of several months side by side, and guesses rightly of every
 * number whether it changed in between (aanvaller). Knows the tables and what the job file says in
 * public: which measures are parts of which.
 */
final class Reader {
  private static final List<String> EVIDENCE =
      List.of("Controleer- baar", "Kan nog komen", "Te laat");

  private final Map<String, List<String>> parts;
  private final Puzzle puzzle;
  private final SortedMap<String, CountedDecisions> months = new TreeMap<>();
  private final List<String> misread = new ArrayList<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> monthly = new TreeSet<>();
  private final Set<String> untold = new TreeSet<>();
  private final SortedMap<String, SortedSet<String>> compared = new TreeMap<>();

  /**
   * @param parts titles of measures that together are another, by the title of that other
   * @param smallest the lowest count that is shown
   */
  Reader(Map<String, List<String>> parts, int smallest) {
    this.parts = parts;
    this.puzzle = new Puzzle(smallest);
  }

  Puzzle puzzle() {
    return puzzle;
  }

  /** Numbers that a report shows and its decisions tell otherwise; figures they tell nothing of. */
  List<String> misread() {
    List<String> all = new ArrayList<>(misread);
    all.addAll(untold);
    return all;
  }

  /** Titles of the measures that are told by month. */
  Set<String> monthly() {
    return monthly;
  }

  /** Names of the numbers that two months have in common and that did not change, by months. */
  SortedMap<String, SortedSet<String>> compared() {
    return compared;
  }

  /** Reads a report. */
  void read(String month, PublishedReport report, CountedDecisions truth) {
    months.put(month, truth);
    Set<String> figures = new LinkedHashSet<>();
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Map<String, String> row : report.sheet("Overzicht")) {
      String figure = row.get("Doel") + "|" + row.get("Periode");
      figures.add(figure);
      titles.add(row.get("Doel"));
      if (!truth.figures().contains(figure)) {
        untold.add(month + ": " + figure);
      }
      print(month, figure, row.get("Geteld"));
    }
    readTies(month, report);
    readMonths(month, report, figures);
    readGroups(month, report, groups);
    readAccounts(month, report);
    readEmployers(month, report);
    readCrossings(month, report);
    readFunnel(month, report);
    readEvidence(month, report);
    readSums(month, report);
    readPdf(month, report, groups);
    addParts(month);
  }

  private void print(String month, String name, String text) {
    if (text == null) {
      return;
    }
    puzzle.print(month + ": " + name, text);
    OptionalInt count = months.get(month).count(name);
    if (count.isPresent() && Puzzle.isNumber(text) && count.getAsInt() != Integer.parseInt(text)) {
      misread.add(month + ": " + name + " = " + text + ", counted " + count.getAsInt());
    }
  }

  private void adds(String month, String total, List<String> cells) {
    puzzle.adds(month + ": " + total, cells.stream().map(cell -> month + ": " + cell).toList());
  }

  /** Both numbers of a tie are the figure. */
  private void readTies(String month, PublishedReport report) {
    for (Map<String, String> row : report.sheet("Aansluiting")) {
      if ("gelijk".equals(row.get("Moet zijn"))) {
        String figure = row.get("Doel") + "|" + row.get("Periode");
        print(month, figure, row.get("Links"));
        print(month, figure, row.get("Rechts"));
      }
    }
  }

  private void readMonths(String month, PublishedReport report, Set<String> figures) {
    Map<String, String> before = new LinkedHashMap<>();
    for (Map<String, String> row : report.sheet("Per maand")) {
      String figure = row.get("Doel") + "|" + row.get("Periode");
      String at = row.get("Maand");
      monthly.add(row.get("Doel"));
      if (at.equals(row.get("Periode"))) {
        print(month, figure, row.get("Geteld"));
        continue;
      }
      String one = figure + "|" + at;
      String sum = figure + "|to " + at;
      print(month, one, row.get("Geteld"));
      print(month, sum, row.getOrDefault("Opgeteld", "x"));
      adds(
          month, sum, before.containsKey(figure) ? List.of(before.get(figure), one) : List.of(one));
      before.put(figure, sum);
    }
    before.forEach((figure, last) -> adds(month, figure, List.of(last)));
  }

  private void readGroups(String month, PublishedReport report, Map<String, Set<String>> groups) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (Map<String, String> row : report.sheet("Per doelgroep")) {
      String figure = row.get("Doel") + "|" + row.get("Periode");
      String cell = figure + "|" + row.get("Doelgroep");
      print(month, cell, row.get("Geteld"));
      cells.computeIfAbsent(figure, any -> new ArrayList<>()).add(cell);
      groups
          .computeIfAbsent(row.get("Doel"), any -> new LinkedHashSet<>())
          .add(row.get("Doelgroep"));
    }
    cells.forEach((figure, all) -> adds(month, figure, all));
  }

  /** Parts of one kind add up to the figure, crossings to the part on either side. */
  private void readAccounts(String month, PublishedReport report) {
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    for (Map<String, String> row : report.sheet("Uitgesplitst")) {
      String figure = row.get("Doel") + "|" + row.get("Periode");
      String[] kinds = row.get("Uitgesplitst naar").split(", ");
      String[] names = row.get("Onderdeel").split(", ");
      String cell = figure + "|" + String.join("|", kinds) + "|" + row.get("Onderdeel");
      print(month, cell, row.get("Geteld"));
      if (kinds.length == 1) {
        parts.computeIfAbsent(figure + " by " + kinds[0], any -> new LinkedHashSet<>()).add(cell);
      }
      for (int i = 0; kinds.length > 1 && i < kinds.length; i++) {
        String sum = figure + "|" + kinds[i] + "|" + names[i];
        parts.computeIfAbsent(sum, any -> new LinkedHashSet<>()).add(cell);
      }
    }
    parts.forEach(
        (sum, cells) -> {
          int by = sum.indexOf(" by ");
          adds(month, by < 0 ? sum : sum.substring(0, by), List.copyOf(cells));
        });
  }

  private void readEmployers(String month, PublishedReport report) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (Map<String, String> row : report.sheet("Werkgevers")) {
      String figure = row.get("Doel") + "|" + row.get("Periode");
      String cell = figure + "|at " + row.get("Werkgever");
      print(month, cell, row.get("Geteld"));
      cells.computeIfAbsent(figure, any -> new ArrayList<>()).add(cell);
    }
    cells.forEach((figure, all) -> adds(month, figure, all));
  }

  /** Rows and columns add up to their totals, and these to the figure. */
  private void readCrossings(String month, PublishedReport report) {
    Map<String, List<String>> sums = new LinkedHashMap<>();
    for (Map<String, String> row : report.sheet("Kruistabellen")) {
      String figure = row.get("Doel") + "|" + row.get("Periode");
      String ofRow = figure + "|row " + row.get("Rij");
      String ofColumn = figure + "|column " + row.get("Kolom");
      boolean rowTotal = row.get("Kolom").equals("totaal");
      boolean columnTotal = row.get("Rij").equals("totaal");
      String cell =
          rowTotal && columnTotal
              ? figure
              : rowTotal ? ofRow : columnTotal ? ofColumn : ofRow + ofColumn;
      print(month, cell, row.get("Geteld"));
      if (!columnTotal) {
        String whole = rowTotal ? figure : ofColumn;
        sums.computeIfAbsent(whole + "|rows", any -> new ArrayList<>()).add(cell);
      }
      if (!rowTotal) {
        String whole = columnTotal ? figure : ofRow;
        sums.computeIfAbsent(whole + "|columns", any -> new ArrayList<>()).add(cell);
      }
    }
    sums.forEach((whole, cells) -> adds(month, whole.substring(0, whole.lastIndexOf('|')), cells));
  }

  private void readFunnel(String month, PublishedReport report) {
    String before = null;
    for (Map<String, String> row : report.sheet("Trechter")) {
      String step = "step " + row.get("Stap");
      print(month, step, row.get("Personen"));
      if (before != null) {
        puzzle.unprinted(month + ": less than " + before);
        adds(month, before, List.of(step, "less than " + before));
      }
      before = step;
    }
  }

  /** What is proven of a figure, what may still be and what came too late. */
  private void readEvidence(String month, PublishedReport report) {
    for (Map<String, String> row : report.sheet("Bewijs")) {
      String figure = row.get("Doel") + "|" + row.get("Periode");
      print(month, figure, row.get("Geteld"));
      List<String> cells = new ArrayList<>();
      for (String column : EVIDENCE) {
        print(month, figure + "|" + column, row.get(column));
        cells.add(figure + "|" + column);
      }
      adds(month, figure, cells);
    }
  }

  /** Every number of a sum is one, and that of the evidence the one of its sheet. */
  private void readSums(String month, PublishedReport report) {
    for (Map<String, String> row : report.sheet("Rekensommen")) {
      String figure = row.get("Doel") + "|" + row.get("Periode");
      String[] sides = row.get("Rekensom").replace(".", "").split(" = ");
      String total = sides[sides.length - 1].split(" ")[0];
      if (sides.length == 2 && total.matches("\\d+|<\\d+|x") && !isPromise(row)) {
        print(month, figure, total);
        List<String> cells = new ArrayList<>();
        String[] parts = sides[0].split(" \\+ ");
        for (int i = 0; i < parts.length && sides[0].matches("[\\dx<+ ]+"); i++) {
          String way = row.get("Langs welke weg");
          String cell = figure + "|" + (way.equals("bewijs") ? EVIDENCE.get(i) : way + " " + i);
          print(month, cell, parts[i]);
          cells.add(cell);
        }
        if (!cells.isEmpty()) {
          adds(month, figure, cells);
        }
      }
    }
  }

  private static boolean isPromise(Map<String, String> row) {
    return row.get("Langs welke weg").equals("belofte");
  }

  /** What the PDF has more: totals over periods, and of a share what it judged. */
  private void readPdf(String month, PublishedReport report, Map<String, Set<String>> groups) {
    Set<String> labels = new LinkedHashSet<>(Set.of("Totaal", "Niet duurzaam", "Samen"));
    groups.values().forEach(labels::addAll);
    for (Line line : report.tables(List.copyOf(titles), List.copyOf(labels))) {
      List<String> periods = periods(month, line);
      int columns = line.counts().size();
      if (columns == periods.size() + 1 && columns > 2) {
        readTotal(month, line, periods);
      } else if (columns == periods.size()
          && List.of("Niet duurzaam", "Samen").contains(line.label())) {
        readShare(month, line, periods);
      }
    }
  }

  private void readTotal(String month, Line line, List<String> periods) {
    String label = line.label().equals("Totaal") ? "" : "|" + line.label();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      String cell = line.title() + "|" + periods.get(i) + label;
      print(month, cell, line.counts().get(i).replace("–", "0"));
      cells.add(cell);
    }
    String total = line.title() + "|together" + label;
    print(month, total, line.counts().get(periods.size()));
    adds(month, total, cells);
    if (label.isEmpty()) {
      String prefix = month + ": " + line.title() + "|together|";
      List<String> all = puzzle.names().stream().filter(name -> name.startsWith(prefix)).toList();
      puzzle.adds(month + ": " + total, all);
    }
  }

  private void readShare(String month, Line line, List<String> periods) {
    for (int i = 0; i < periods.size(); i++) {
      String figure = line.title() + "|" + periods.get(i);
      print(month, figure + "|" + line.label(), line.counts().get(i).replace("–", "0"));
      if (line.label().equals("Samen")) {
        adds(month, figure + "|Samen", List.of(figure, figure + "|Niet duurzaam"));
      }
    }
  }

  /** The periods of a table's columns: the last ones of the measure. */
  private List<String> periods(String month, Line line) {
    String prefix = month + ": " + line.title() + "|";
    List<String> periods =
        puzzle.names().stream()
            .filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(prefix.length()))
            .filter(period -> period.matches("\\d{4}(-\\d{2})?"))
            .sorted()
            .toList();
    boolean perMonth = !periods.isEmpty() && periods.get(0).contains("-");
    return perMonth && periods.size() > 12
        ? periods.subList(periods.size() - 12, periods.size())
        : periods;
  }

  private void addParts(String month) {
    parts.forEach(
        (whole, kin) -> {
          String prefix = month + ": " + whole + "|";
          for (String name : List.copyOf(puzzle.names())) {
            if (name.startsWith(prefix)) {
              String rest = name.substring(prefix.length());
              puzzle.adds(
                  name, kin.stream().map(part -> month + ": " + part + "|" + rest).toList());
            }
          }
        });
  }

  /**
   * Takes a number of an earlier report and of a later one for the same, where they are: under the
   * same name, or a figure and the sum up to its month. One that is higher is the earlier one and
   * who came since.
   */
  void compare() {
    for (String earlier : months.keySet()) {
      for (String later : months.tailMap(earlier).keySet()) {
        if (!earlier.equals(later)) {
          compare(earlier, later);
        }
      }
    }
  }

  private void compare(String earlier, String later) {
    for (String name : puzzle.allNames()) {
      if (name.startsWith(earlier + ": ")) {
        String cell = name.substring(earlier.length() + 2);
        OptionalInt then = months.get(earlier).count(cell);
        for (String other : List.of(cell, cell + "|to " + earlier)) {
          OptionalInt now = months.get(later).count(other);
          if (puzzle.has(later + ": " + other) && then.isPresent() && now.isPresent()) {
            compare(name, then.getAsInt(), later, other, now.getAsInt());
          }
        }
      }
    }
  }

  private void compare(String name, int then, String later, String other, int now) {
    String present = later + ": " + other;
    if (then == now) {
      puzzle.same(name, present);
      String pair = name.substring(0, name.indexOf(':')) + " and " + later;
      compared.computeIfAbsent(pair, any -> new TreeSet<>()).add(other);
    } else if (then < now) {
      String came = present + " since " + name;
      puzzle.unprinted(came);
      puzzle.adds(present, List.of(name, came));
    }
  }
}
