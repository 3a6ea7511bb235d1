package nl.sectordeal.report.workbook;

import java.time.Year;
import nl.sectordeal.measure.esf.Estimate;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.ParticipantList.Incomplete;
import nl.sectordeal.report.shown.FundLines;
import nl.sectordeal.report.shown.FundWords;

/** What was counted for the fund, what was not, and whether it ties out. */
final class FundTables {
  private final FundReport fund;
  private final Page page;
  private final FundWords words;
  private final FundLines lines;

  FundTables(FundReport fund, Page page, FundWords words) {
    this.fund = fund;
    this.page = page;
    this.words = words;
    this.lines = new FundLines(fund.table(), fund.report().header().peildatum().getYear());
  }

  void write() {
    indicators();
    estimates();
    incomplete();
    gaps();
    ties();
  }

  private void indicators() {
    SheetTable table =
        page.table(
            "fund",
            page.columns()
                .wrapped("operation", 26)
                .add("id", 10)
                .wrapped("indicator", 60)
                .add("fundKind", 31)
                .add("year", 8)
                .number("women", 11)
                .number("men", 11)
                .number("nonBinary", 11)
                .number("total", 11)
                .number("womenSoFar", 24)
                .number("menSoFar", 24)
                .number("nonBinarySoFar", 24)
                .number("totalSoFar", 24));
    for (FundLines.Line line : lines.lines()) {
      table.add(
          line.operation().title(),
          line.code().equals(FundLines.TOTAL) ? null : line.code(),
          words.name(line.code()),
          page.code("V.pdf.fund.kind.", line.kind()),
          Year.of(line.year()),
          line.ofYear().women(),
          line.ofYear().men(),
          line.ofYear().nonBinary(),
          line.ofYear().total(),
          line.soFar().women(),
          line.soFar().men(),
          line.soFar().nonBinary(),
          line.soFar().total());
    }
    table.finish();
  }

  private void estimates() {
    if (fund.terms().estimates().isEmpty()) {
      return;
    }
    SheetTable table =
        page.table(
            "fundEstimates",
            page.columns()
                .wrapped("operation", 26)
                .add("id", 10)
                .wrapped("indicator", 60)
                .add("year", 8)
                .number("women", 11)
                .number("men", 11)
                .number("nonBinary", 11)
                .wrapped("method", 70));
    for (Estimate it : fund.terms().estimates()) {
      table.add(
          title(it.operation()),
          it.indicator(),
          words.name(it.indicator()),
          Year.of(it.year()),
          it.women(),
          it.men(),
          it.nonBinary(),
          it.method());
    }
    table.finish();
  }

  private void incomplete() {
    SheetTable table =
        page.table(
            "fundIncomplete",
            page.columns()
                .wrapped("operation", 26)
                .add("person", 16)
                .add("source", 24)
                .number("entry", 12)
                .wrapped("missing", 60));
    for (Incomplete line : fund.list().incomplete()) {
      table.add(
          title(line.operation()),
          line.person(),
          line.source(),
          line.entry(),
          words.fields(line.missing()));
    }
    table.finish();
  }

  private void gaps() {
    SheetTable table =
        page.table(
            "fundGaps",
            page.columns()
                .wrapped("operation", 26)
                .add("id", 10)
                .wrapped("indicator", 60)
                .wrapped("why", 50)
                .number("count", 10));
    for (FundLines.Gap gap : lines.gaps()) {
      table.add(
          gap.operation().title(),
          gap.code(),
          words.name(gap.code()),
          page.code("reden.", gap.reason()),
          gap.count());
    }
    table.finish();
  }

  private void ties() {
    SheetTable table =
        page.table(
            "fundTies",
            page.columns()
                .wrapped("operation", 26)
                .wrapped("tie", 70)
                .number("left", 12)
                .number("right", 12)
                .add("holds", 12));
    for (FundLines.Tie tie : lines.ties(fund.list())) {
      table.add(
          tie.operation().title(),
          new Code(tie.name(), page.text("V.pdf.fund.tie." + tie.name())),
          tie.left(),
          tie.right(),
          page.code("W.tie.", tie.holds() ? "holds" : "fails"));
    }
    table.finish();
  }

  private String title(String operation) {
    return fund.terms().operation(operation).title();
  }
}
