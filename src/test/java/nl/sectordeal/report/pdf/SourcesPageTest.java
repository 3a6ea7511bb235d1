package nl.sectordeal.report.pdf;

import static nl.sectordeal.report.pdf.SampleReports.header;
import static nl.sectordeal.report.pdf.SampleReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Punctuality;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import nl.sectordeal.report.SmallCells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was delivered, by sender. */
class SourcesPageTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** A row of one employer is a person who works there; those of a gemeente are of many. */
  @ParameterizedTest
  @CsvSource({"27410066, 4, <5", "27410066, 5, 5", "27410066, 0, 0", "'', 4, 4"})
  void few_rows_of_one_sender_of_many_are_not_told(String sender, long rows, String told) {
    MonthlyReport report = of(line(sender, rows, Punctuality.IN_TIME));

    SourcesPage page = new SourcesPage(report, new SmallCells(5), new Wording(DUTCH));

    assertThat(page.rows().get(0).rows()).isEqualTo(told);
  }

  /** Before the day on which files are due, no word of all having come. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IN_TIME | IN_TIME     | alles kwam op tijd.",
        "IN_TIME | NOT_YET_DUE | 1 levering is nog niet nodig.",
        "LATE    | NOT_YET_DUE | 1 levering was te laat, 1 levering is nog niet nodig.",
        "MISSING | MISSING     | 2 leveringen ontbreken nog."
      })
  void the_first_page_says_what_did_not_come(Punctuality one, Punctuality other, String said) {
    MonthlyReport report = of(line("een", 10, one), line("twee", 10, other));

    TextPages pages = new TextPages(report, new SmallCells(5), new Wording(DUTCH));

    assertThat(pages.summary().get(2).text())
        .isEqualTo("Van 2 afzenders zijn gegevens bekend: " + said);
  }

  private static MonthlyReport of(SourceLine... lines) {
    MonthlyReport of = report(header(DUTCH), List.of(), 1);
    return new MonthlyReport(
        of.header(),
        of.measures(),
        of.figures(),
        of.ties(),
        of.persons(),
        of.linkage(),
        of.funnel(),
        List.of(lines),
        of.deliveries(),
        of.openItems(),
        of.notices(),
        null,
        List.of());
  }

  private static SourceLine line(String sender, long rows, Punctuality punctuality) {
    Instant received = Instant.parse("2021-04-02T09:00:00Z");
    return new SourceLine(
        "bron",
        sender,
        "Partner",
        "a.xlsx",
        "2021-03",
        received,
        punctuality,
        rows,
        0,
        0,
        0,
        null,
        List.of());
  }
}
