package nl.sectordeal.report.workbook;

import java.util.List;
import java.util.Map;
import nl.sectordeal.report.Exactness;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.MeasureText;
import nl.sectordeal.report.shown.LinkageLines;

/** The sheets in words: what each target and each term means, and where the figures come from. */
final class TextTables {
  private static final List<String> TERMS =
      List.of("provisional", "held", "band", "forecast", "path", "share", "open");

  private TextTables() {}

  static void definitions(Page page) {
    SheetTable table =
        page.table("definitions", page.columns().wrapped("term", 40).wrapped("meaning", 110));
    for (MeasureText measure : page.report().measures()) {
      table.add(measure.title(), measure.definition());
    }
    for (String term : TERMS) {
      table.add(page.text("W.term." + term), page.text("W.meaning." + term));
    }
    if (page.cells().protects()) {
      int bound = page.cells().smallest();
      Map<String, Integer> smallest = Map.of("smallest", bound, "largest", bound - 1);
      for (String term : List.of("small", "withheld")) {
        table.add(page.text("W.term." + term, smallest), page.text("W.meaning." + term, smallest));
      }
    }
    table.finish();
  }

  static void account(Page page) {
    SheetTable table = page.table("account", page.columns().wrapped("what", 66).add("value", 76));
    MonthlyReport.Header header = page.report().header();
    table.add(page.text("W.account.title"), header.title());
    table.add(page.text("W.account.job"), header.job());
    table.add(page.text("W.account.month"), header.month().month());
    table.add(page.text("W.account.peildatum"), header.peildatum());
    table.add(page.text("W.account.known"), header.asKnownAt());
    table.add(page.text("W.account.version"), Footer.version(header, page.texts()));
    table.add(page.text("W.account.program"), header.program());
    table.add(page.text("W.account.jobfile"), header.jobFileSha256());
    table.add(page.text("W.account.run"), header.runId());
    MonthlyReport.Persons persons = page.report().persons();
    table.add(page.text("W.account.persons"), page.shown(persons.known()));
    boolean told = page.figures().isDoubtTold();
    table.add(
        page.text("W.account.personsLow"),
        told ? page.shown(persons.low()) : page.cells().withheld());
    table.add(
        page.text("W.account.personsHigh"),
        told ? page.shown(persons.high()) : page.cells().withheld());
    table.add(page.text("W.account.doubtful"), page.shown(persons.doubtfulPairs()));
    for (LinkageLines.Line line : LinkageLines.of(page.report().linkage())) {
      table.add(
          page.text("V.pdf.linkage.line." + line.key()),
          line.ofPersons() ? page.shown(line.count()) : line.count());
    }
    for (MeasureText measure : page.report().measures()) {
      if (page.cells().isCoarsened(measure.id())) {
        table.add(measure.title(), page.text("V.pdf.coarsened"));
      }
    }
    Exactness exact = page.cells().exact();
    if (exact != null) {
      table.add(page.text("W.account.exact"), exact.readers());
      table.add(page.text("W.account.exactBecause"), exact.because());
    }
    table.finish();
  }
}
