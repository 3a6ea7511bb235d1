package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.esf.Estimate;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.FundLines;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.FundWords;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.ParticipantList.Incomplete;
import nl.sectordeal.report.SmallCells;

/** The account to the fund as tables one can sort and filter (ESF-werkboek). */
public final class FundWorkbook {
  private final FundReport fund;
  private final Page page;
  private final FundWords words;
  private final FundLines lines;

  private FundWorkbook(FundReport fund, Page page) {
    this.fund = fund;
    this.page = page;
    this.words = new FundWords(fund.terms(), page.texts());
    this.lines = new FundLines(fund.table(), fund.report().header().peildatum().getYear());
  }

  /** Writes the workbook, in place of an earlier one. */
  public static void write(FundReport fund, SmallCells small, Path target) throws IOException {
    Header header = fund.report().header();
    FixedPackage.write(
        target,
        new FixedPackage.Properties(
            header.title() + " – " + header.month(),
            "sectordeal " + header.program(),
            header.asKnownAt()),
        out -> writeTo(out, fund, small));
  }

  private static void writeTo(OutputStream out, FundReport fund, SmallCells small)
      throws IOException {
    try (Book book = new Book(fund.report().header().language())) {
      Page page = new Page(book, fund.report(), small, fund.terms().shadow());
      FundWorkbook workbook = new FundWorkbook(fund, page);
      workbook.indicators();
      workbook.estimates();
      workbook.incomplete();
      workbook.gaps();
      workbook.ties();
      workbook.checks();
      workbook.definitions();
      workbook.choices();
      TextTables.account(workbook.page);
      book.writeTo(out);
    }
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

  private void checks() {
    List<String> findings = new ArrayList<>(words.findings(fund.findings()));
    if (findings.isEmpty()) {
      findings.add(page.text("V.pdf.fund.checks.none"));
    }
    findings.addAll(words.remarks(fund.list()));
    sentences("fundChecks", findings);
  }

  private void definitions() {
    SheetTable table =
        page.table(
            "fundDefinitions",
            page.columns()
                .add("id", 10)
                .wrapped("indicator", 60)
                .wrapped("meaning", 70)
                .wrapped("moment", 34)
                .wrapped("basis", 44));
    for (FundWords.Definition it : words.definitions()) {
      table.add(it.code(), it.name(), it.condition(), it.moment(), it.source());
    }
    table.finish();
  }

  private void choices() {
    List<String> sentences = new ArrayList<>();
    if (fund.terms().shadow()) {
      sentences.add(page.text("V.pdf.fund.shadow"));
    }
    sentences.addAll(words.choices());
    sentences.addAll(words.leftOut(fund.table()));
    sentences("fundChoices", sentences);
  }

  private void sentences(String sheet, List<String> sentences) {
    SheetTable table = page.table(sheet, page.columns().wrapped("explanation", 120));
    sentences.forEach(table::add);
    table.finish();
  }

  private String title(String operation) {
    return fund.terms().operation(operation).title();
  }
}
