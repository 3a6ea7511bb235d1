package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each figure is the number of its decisions, and is the same wherever it stands. */
class FiguresTest {
  private static final int SMALLEST = 5;

  /** A figure with the run it was told by. */
  record Case(GoldenRun run, RunFile.Told figure) {
    @Override
    public String toString() {
      return figure.toString();
    }
  }

  /** Those of the monthly reports that are numbers; amounts have tests of their own. */
  static Stream<Case> figures() {
    return figures(GoldenRun.jobs().stream().filter(job -> !job.equals(GoldenRun.LEUVEN)).toList())
        .filter(one -> !one.figure.title().startsWith("Schaduw ESF: "))
        .filter(one -> !one.figure.unit().equals(RunFile.EURO));
  }

  /** With those for the fund, which stand in a report of their own. */
  static Stream<Case> allFigures() {
    return figures(GoldenRun.jobs());
  }

  private static Stream<Case> figures(List<String> jobs) {
    return jobs.stream()
        .map(GoldenRun::of)
        .flatMap(run -> RunFile.of(run).figures().stream().map(figure -> new Case(run, figure)));
  }

  /** Figures of the month's own period, which stand on the first pages. */
  static Stream<Case> figuresOfNow() {
    return figures()
        .filter(one -> List.of("deal", "2021", "2021-03").contains(one.figure.period()));
  }

  @Test
  void there_are_figures_to_look_at() {
    assertThat(figures().filter(one -> one.figure.counted() > 0)).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("allFigures")
  void a_figure_is_the_number_of_its_counted_decisions(Case one) {
    DecisionFile behind = decisions(one.run).behind(one.figure);
    RunFile.Told figure = one.figure;
    assertThat(behind.decided("COUNTED").lines()).hasSize(figure.counted());
    assertThat(behind.decided("PROVISIONAL").lines()).hasSize(figure.provisional());
    assertThat(behind.decided("HELD").lines()).hasSize(figure.held());
    assertThat(behind.decided("COUNTED").countBy(DecisionFile.Line::group))
        .isEqualTo(figure.byGroup());
    assertThat(behind.decided("COUNTED").countBy(DecisionFile.Line::month))
        .isEqualTo(figure.byMonth());
    assertThat(behind.only(line -> !line.reason().isEmpty()).countBy(DecisionFile.Line::reason))
        .isEqualTo(figure.byReason());
    assertThat(
            figure.byReason().getOrDefault("NOT_DURABLE", 0)
                + figure.byReason().getOrDefault("NOT_FOLLOWED", 0))
        .isEqualTo(figure.notDurable());
  }

  @Test
  void a_decision_counts_under_a_figure_or_not_at_all() {
    for (String job : GoldenRun.jobs()) {
      TreeSet<String> told = new TreeSet<>();
      RunFile.of(GoldenRun.of(job)).figures().forEach(figure -> told.add(figure.toString()));
      assertThat(decisions(GoldenRun.of(job)).decided("COUNTED").lines())
          .allSatisfy(line -> assertThat(told).contains(line.measure() + " " + line.period()));
    }
  }

  @Test
  void an_employer_realised_no_more_than_the_measure() {
    RunFile.Told figure =
        RunFile.of(GoldenRun.of(GoldenRun.ZORG)).figure("werkakkoord-banen", "deal");
    assertThat(figure.employers()).hasSizeGreaterThan(8);
    assertThat(figure.employers().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(figure.counted());
  }

  @ParameterizedTest
  @MethodSource("figuresOfNow")
  void the_workbook_shows_the_same_figure(Case one) {
    RunFile.Told figure = one.figure;
    List<String> row = sheet(one.run, "Overzicht").find(figure.measure(), periodCell(figure));
    assertThat(row.get(3)).isEqualTo(shown(figure.counted()));
    assertThat(row.get(4)).isEqualTo(shown(figure.provisional()));
    assertThat(row.get(5)).isEqualTo(shown(figure.held()));
    assertThat(row.get(8)).isEqualTo(figure.promised() == null ? "" : figure.promised().toString());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void the_workbook_shows_the_same_groups_and_months(Case one) {
    RunFile.Told figure = one.figure;
    for (List<String> row :
        sheet(one.run, "Per doelgroep").list(figure.title(), periodCell(figure))) {
      if (row.get(2).equals("Nog geen antwoord")) {
        continue;
      }
      int counted = figure.byGroup().getOrDefault(code(row.get(2)), 0);
      assertShown(row.get(3), counted, figure + " " + row);
    }
    for (List<String> row : sheet(one.run, "Per maand").list(figure.title(), periodCell(figure))) {
      String month = row.get(2).substring(0, "2021-03".length());
      assertShown(row.get(3), figure.byMonth().getOrDefault(month, 0), figure + " " + row);
    }
  }

  @ParameterizedTest
  @MethodSource("figuresOfNow")
  void the_pdf_shows_the_same_figure(Case one) {
    RunFile.Told figure = one.figure;
    if (figure.promised() == null) {
      return;
    }
    String text = String.join("\n", pdf(one.run));
    String target =
        Pattern.quote(figure.title())
            + "\\s+"
            + Pattern.quote(dutch(figure.counted()))
            + "\\s+van "
            + Pattern.quote(dutch(figure.promised()))
            + "\n";
    assertThat(text).containsPattern(target);
    assertThat(text)
        .contains(
            "Op "
                + RunFile.of(one.run).peildatum().format(DateTimeFormatter.ofPattern("dd-MM-yyyy"))
                + ": "
                + dutch(figure.counted())
                + " van "
                + dutch(figure.promised()));
    if (figure.provisional() > 0) {
      assertThat(text).contains("; " + dutch(figure.provisional()) + " voorlopig");
    }
  }

  /**
   * Tables of groups: a title with periods above, then a line per group, then the total. The route
   * map tells no groups apart, and groups of several codes stand in tables of their own.
   */
  @ParameterizedTest
  @MethodSource("figures")
  void the_pdf_shows_the_same_groups(Case one) {
    RunFile.Told figure = one.figure;
    if (figure.period().contains("-")
        || figure.byGroup().isEmpty()
        || one.run.job().equals(GoldenRun.ROUTE)
        || figure.byGroup().keySet().stream().anyMatch(group -> group.contains("/"))) {
      return;
    }
    Map<String, String> cells = groupCells(one);
    assertThat(cells).as(figure.toString()).isNotEmpty();
    assertThat(cells.get("Totaal")).isEqualTo(dutch(figure.counted()));
    for (Map.Entry<String, Integer> group : figure.byGroup().entrySet()) {
      String shown = cells.get(name(group.getKey()));
      assertThat(shown).as(figure + " " + group).isNotNull();
      assertShown(shown.replace(".", ""), group.getValue(), figure + " " + group);
    }
  }

  private static Map<String, String> groupCells(Case one) {
    List<String> lines = pdf(one.run);
    String period = one.figure.period();
    int head = -1;
    int column = 0;
    for (int i = 0; i < lines.size() && head < 0; i++) {
      String line = lines.get(i);
      if (!line.startsWith(one.figure.title() + " ")) {
        continue;
      }
      List<String> heads = List.of(line.substring(one.figure.title().length() + 1).split(" "));
      boolean deal = period.equals("deal") && line.contains("looptijd");
      if (deal || heads.contains(period)) {
        head = i;
        column = Math.max(heads.indexOf(period), 0);
      }
    }
    Map<String, String> cells = new TreeMap<>();
    for (int i = head + 1; head >= 0 && i < lines.size(); i++) {
      List<String> words = new ArrayList<>(List.of(lines.get(i).split(" ")));
      int first = 0;
      while (first < words.size() && !words.get(first).matches("[\\d.]+|<5|x|–")) {
        first++;
      }
      if (first == 0 || first == words.size()) {
        break;
      }
      String label = String.join(" ", words.subList(0, first));
      cells.put(label, words.get(first + column));
      if (label.equals("Totaal")) {
        break;
      }
    }
    return cells;
  }

  private static void assertShown(String cell, int count, String what) {
    if (cell.equals("x")) {
      return;
    }
    assertThat(cell).as(what).isEqualTo(shown(count));
  }

  private static String shown(int count) {
    return count > 0 && count < SMALLEST ? "<" + SMALLEST : Integer.toString(count);
  }

  private static String dutch(int count) {
    return count > 0 && count < SMALLEST
        ? "<" + SMALLEST
        : String.format(java.util.Locale.forLanguageTag("nl"), "%,d", count);
  }

  private static String name(String group) {
    if (group.equals("GEEN_DOELGROEP")) {
      return "Geen doelgroep bekend";
    }
    return group.length() <= 3
        ? group
        : group.charAt(0) + group.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private static String code(String name) {
    return name.equals("Geen doelgroep bekend")
        ? "GEEN_DOELGROEP"
        : name.toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
  }

  private static String periodCell(RunFile.Told figure) {
    return figure.period().equals("deal") ? "hele deal" : figure.period();
  }

  private static DecisionFile decisions(GoldenRun run) {
    return Read.DECISIONS.computeIfAbsent(run.job(), job -> DecisionFile.of(run));
  }

  private static List<String> pdf(GoldenRun run) {
    return Read.PDFS.computeIfAbsent(
        run.job(), job -> ReportText.ofPdf(run.file("maandrapportage.pdf")));
  }

  private static SheetRows sheet(GoldenRun run, String name) {
    List<String> book =
        Read.BOOKS.computeIfAbsent(
            run.job(), job -> ReportText.ofWorkbook(run.file("maandrapportage.xlsx")));
    return SheetRows.of(book, name);
  }

  /** Files that every case looks into. */
  private static final class Read {
    private static final Map<String, DecisionFile> DECISIONS = new TreeMap<>();
    private static final Map<String, List<String>> PDFS = new TreeMap<>();
    private static final Map<String, List<String>> BOOKS = new TreeMap<>();
  }

  /** Rows of one sheet. */
  private record SheetRows(List<List<String>> rows) {
    static SheetRows of(List<String> book, String name) {
      List<List<String>> rows = new ArrayList<>();
      boolean here = false;
      for (String line : book) {
        here = line.startsWith("# ") ? line.equals("# " + name) : here;
        if (here && !line.startsWith("# ")) {
          List<String> row = new ArrayList<>(List.of(line.split(" \\| ", -1)));
          while (row.size() < 14) {
            row.add("");
          }
          rows.add(row);
        }
      }
      return new SheetRows(rows);
    }

    /** The row of a measure by its id, which stands last. */
    List<String> find(String measure, String period) {
      return rows.stream()
          .filter(row -> row.get(13).equals(measure) && row.get(1).startsWith(period))
          .findFirst()
          .orElseThrow();
    }

    List<List<String>> list(String title, String period) {
      return rows.stream()
          .filter(row -> row.get(0).equals(title) && row.get(1).startsWith(period))
          .toList();
    }
  }
}
