package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.Estimate;
import nl.sectordeal.measure.esf.Indicators;
import nl.sectordeal.measure.esf.Slice;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.ParticipantList;
import nl.sectordeal.report.shown.FundLines;
import nl.sectordeal.report.shown.FundLines.Numbers;
import nl.sectordeal.report.shown.FundWords;
import org.jspecify.annotations.Nullable;

/** The tables for the fund and what stands around them. */
final class FundPage {
  /** More incomplete lines than these stand in the list for machines only. */
  private static final int MOST_INCOMPLETE = 40;

  private static final String NOTHING = "–";

  /** A sentence. */
  record Line(String text) {}

  /**
   * One indicator in one year.
   *
   * @param part operation and year
   * @param table what the indicators of the table are about
   * @param cells of the year, then of all years up to it: women, men, non-binary, total
   */
  record TableRow(
      String part,
      String table,
      List<String> heads,
      String code,
      String name,
      List<String> cells,
      Boolean total) {
    /**
     * Whether it is an ordinary line; the opposite of {@link #total}, as templates cannot negate.
     */
    public Boolean plain() {
      return !total;
    }
  }

  /** A number that nobody counted. */
  record EstimateRow(
      String operation, String indicator, String year, List<String> cells, String method) {}

  /** How often something is missing. */
  record CountRow(String operation, String what, String why, String count) {}

  /** Somebody of whom something is missing. */
  record IncompleteRow(
      String operation, String person, String source, String entry, String missing) {}

  /** Two ways to one number. */
  record TieRow(String operation, String name, String left, String right, String holds) {}

  /** A word and what it means. */
  record Meaning(String title, String text) {}

  private final FundReport fund;
  private final EsfTable table;
  private final FundLines lines;
  private final FundWords fundWords;
  private final Wording words;

  FundPage(FundReport fund, Wording words) {
    this.fund = fund;
    this.table = fund.table();
    this.lines = new FundLines(table, fund.report().header().peildatum().getYear());
    this.fundWords = new FundWords(fund.terms(), words.texts());
    this.words = words;
  }

  String subtitle() {
    return words.text(
        fund.terms().shadow() ? "fund.subtitle.shadow" : "fund.subtitle",
        Map.of("period", fund.terms().period().years()));
  }

  /** The foot of every page, which tells a shadow calculation as such. */
  String foot(String ofReport) {
    return fund.terms().shadow() ? words.text("fund.foot.shadow") + " · " + ofReport : ofReport;
  }

  List<Line> summary() {
    List<Line> sentences = new ArrayList<>();
    if (fund.terms().shadow()) {
      sentences.add(new Line(words.text("fund.shadow")));
    }
    sentences.add(
        new Line(
            words.text(
                "fund.summary",
                Map.of(
                    "total", words.number(table.total(Slice.ALL)),
                    "persons", words.number(table.persons()),
                    "leavers", words.number(table.count(EsfTable.LEAVERS, Slice.ALL)),
                    "incomplete", words.number(table.incomplete(Slice.ALL))))));
    if (!fund.terms().period().isPlus()) {
      String grandTotal = words.number(table.count(Indicators.GRAND_TOTAL, Slice.ALL));
      sentences.add(new Line(words.text("fund.grandTotal", Map.of("grandTotal", grandTotal))));
    }
    fundWords.leftOut(table).forEach(text -> sentences.add(new Line(text)));
    return sentences;
  }

  List<TableRow> tables() {
    List<TableRow> rows = new ArrayList<>();
    for (FundLines.Line line : lines.lines()) {
      boolean total =
          line.code().equals(FundLines.TOTAL) || line.code().equals(Indicators.TOTAL_PLUS);
      rows.add(
          new TableRow(
              line.operation().title() + ", " + line.year(),
              words.text("fund.kind." + line.kind().name()),
              heads(line.year()),
              line.code().equals(FundLines.TOTAL) ? "" : line.code(),
              fundWords.name(line.code()),
              cells(line.ofYear(), line.soFar()),
              total));
    }
    return rows;
  }

  private List<String> heads(int year) {
    List<String> heads = new ArrayList<>();
    for (String suffix : List.of("", ".soFar")) {
      for (String who : List.of("women", "men", "nonBinary", "total")) {
        heads.add(words.text("fund." + who + suffix, Map.of("year", Integer.toString(year))));
      }
    }
    return heads;
  }

  private List<String> cells(Numbers... numbers) {
    List<String> cells = new ArrayList<>();
    for (Numbers one : numbers) {
      cells.add(cell(one.women()));
      cells.add(cell(one.men()));
      cells.add(cell(one.nonBinary()));
      cells.add(cell(one.total()));
    }
    return cells;
  }

  private String cell(@Nullable Integer number) {
    return number == null ? NOTHING : words.number(number);
  }

  List<EstimateRow> estimates() {
    List<EstimateRow> rows = new ArrayList<>();
    for (Estimate it : fund.terms().estimates()) {
      int total = it.women() + it.men() + it.nonBinary();
      rows.add(
          new EstimateRow(
              title(it.operation()),
              it.indicator() + " " + fundWords.name(it.indicator()),
              Integer.toString(it.year()),
              cells(new Numbers(it.women(), it.men(), it.nonBinary(), total)),
              it.method()));
    }
    return rows;
  }

  List<CountRow> missing() {
    List<CountRow> rows = new ArrayList<>();
    fund.list()
        .missing()
        .forEach(
            (lack, count) ->
                rows.add(
                    new CountRow(
                        title(lack.operation()),
                        fundWords.fields(List.of(lack.field())),
                        lack.source(),
                        words.number(count))));
    return rows;
  }

  List<IncompleteRow> incomplete() {
    return fund.list().incomplete().stream().limit(MOST_INCOMPLETE).map(this::incomplete).toList();
  }

  private IncompleteRow incomplete(ParticipantList.Incomplete line) {
    return new IncompleteRow(
        title(line.operation()),
        line.person(),
        line.source(),
        words.day(line.entry()),
        fundWords.fields(line.missing()));
  }

  List<CountRow> gaps() {
    return lines.gaps().stream()
        .map(
            gap ->
                new CountRow(
                    gap.operation().title(),
                    gap.code() + " " + fundWords.name(gap.code()),
                    words.texts().get("reden." + gap.reason().name()),
                    words.number(gap.count())))
        .toList();
  }

  List<TieRow> ties() {
    return lines.ties(fund.list()).stream()
        .map(
            tie ->
                new TieRow(
                    tie.operation().title(),
                    words.text("fund.tie." + tie.name()),
                    words.number(tie.left()),
                    words.number(tie.right()),
                    words.text(tie.holds() ? "fund.tie.holds" : "fund.tie.fails")))
        .toList();
  }

  List<Line> findings() {
    List<String> findings = new ArrayList<>(fundWords.findings(fund.findings()));
    if (findings.isEmpty()) {
      findings.add(words.text("fund.checks.none"));
    }
    findings.addAll(fundWords.remarks(fund.list()));
    return findings.stream().map(Line::new).toList();
  }

  List<Line> choices() {
    return fundWords.choices().stream().map(Line::new).toList();
  }

  List<Meaning> definitions() {
    return fundWords.definitions().stream()
        .map(
            it ->
                new Meaning(
                    it.code() + " " + it.name(),
                    it.condition()
                        + " "
                        + words.text(
                            "fund.definition",
                            Map.of("moment", it.moment(), "source", it.source()))))
        .toList();
  }

  private String title(String operation) {
    return fund.terms().operation(operation).title();
  }
}
