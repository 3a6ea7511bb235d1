package nl.sectordeal.report.workbook;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.Tie.Relation;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.MonthlyReport.NoticeCount;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import nl.sectordeal.report.SenderNames;
import nl.sectordeal.report.shown.FigureTie;
import org.jspecify.annotations.Nullable;

/**
 * The sheets about the data itself: what was delivered, what ties out, what was said about rows.
 */
final class SourceTables {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private SourceTables() {}

  static void sources(Page page) {
    SheetTable table =
        page.table(
            "sources",
            page.columns()
                .wrapped("partner", 28)
                .add("source", 24)
                .add("sender", 14)
                .wrapped("file", 34)
                .add("period", 12)
                .number("received", 17)
                .add("punctuality", 16)
                .number("rows", 9)
                .number("rejected", 13)
                .number("heldRows", 16)
                .number("vanished", 14)
                .wrapped("waiting", 26)
                .wrapped("messages", 60));
    Map<String, String> names = SenderNames.of(page.report(), page.cells());
    for (SourceLine line : page.report().sources()) {
      table.add(
          names.getOrDefault(line.sender(), line.partner()),
          line.source(),
          line.sender(),
          line.file(),
          period(line.period()),
          line.received(),
          page.code("W.punctuality.", line.punctuality()),
          page.cells().rows(line),
          line.rejected(),
          line.held(),
          line.vanished(),
          line.waiting(),
          String.join("\n", line.messages()));
    }
    table.finish();
  }

  private static @Nullable Object period(@Nullable String period) {
    return period != null && MONTH.matcher(period).matches() ? YearMonth.parse(period) : period;
  }

  /** What a report does not tell of, its reader need not add up, unless it fails. */
  static void ties(Page page) {
    SheetTable table =
        page.table(
            "ties",
            page.columns()
                .wrapped("measure", 40)
                .add("period", 12)
                .wrapped("tie", 56)
                .number("left", 12)
                .add("relation", 16)
                .number("right", 12)
                .add("holds", 12));
    Map<String, String> titles = new HashMap<>();
    page.report().measures().forEach(measure -> titles.put(measure.id(), measure.title()));
    for (Tie tie : page.report().ties()) {
      FigureTie one = FigureTie.of(tie);
      if (titles.containsKey(one.measure()) || !tie.holds()) {
        String title = titles.getOrDefault(one.measure(), one.measure());
        add(table, page, new Code(one.measure(), title), one);
      }
    }
    table.finish();
  }

  private static void add(SheetTable table, Page page, Code measure, FigureTie one) {
    Tie tie = one.tie();
    table.add(
        measure,
        page.period(one.period()),
        page.code("W.tie.check.", one.check()),
        page.figures().tied(one, tie.left()),
        page.code("W.tie.", tie.relation() == Relation.EQUAL ? "equal" : "atMost"),
        page.figures().tied(one, tie.right()),
        page.code("W.tie.", tie.holds() ? "holds" : "fails"));
  }

  static void notices(Page page) {
    SheetTable table =
        page.table(
            "notices",
            page.columns()
                .add("code", 10)
                .add("severity", 18)
                .wrapped("rule", 90)
                .number("count", 12));
    for (NoticeCount notice : page.report().notices()) {
      table.add(
          notice.code(),
          page.code(
              notice.code().startsWith("L") ? "W.severity.file." : "W.severity.",
              notice.severity()),
          notice.text(),
          notice.count());
    }
    table.finish();
  }
}
