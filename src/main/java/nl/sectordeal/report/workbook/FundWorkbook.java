package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.FundWords;

/** The account to the fund as tables one can sort and filter (ESF-werkboek). */
public final class FundWorkbook {
  private final FundReport fund;
  private final Page page;
  private final FundWords words;

  private FundWorkbook(FundReport fund, Page page) {
    this.fund = fund;
    this.page = page;
    this.words = new FundWords(fund.terms(), page.texts());
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
      new FundTables(fund, page, workbook.words).write();
      workbook.checks();
      workbook.definitions();
      workbook.choices();
      TextTables.account(page);
      book.writeTo(out);
    }
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
}
