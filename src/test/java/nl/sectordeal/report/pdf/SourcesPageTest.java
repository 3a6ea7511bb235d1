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
    MonthlyReport of = report(header(DUTCH), List.of(), 1);
    MonthlyReport report =
        new MonthlyReport(
            of.header(),
            of.measures(),
            of.figures(),
            of.ties(),
            of.persons(),
            of.linkage(),
            of.funnel(),
            List.of(line(sender, rows)),
            of.deliveries(),
            of.openItems(),
            of.notices(),
            null,
            List.of());

    SourcesPage page = new SourcesPage(report, new SmallCells(5), new Wording(DUTCH));

    assertThat(page.rows().get(0).rows()).isEqualTo(told);
  }

  private static SourceLine line(String sender, long rows) {
    Instant received = Instant.parse("2021-04-02T09:00:00Z");
    return new SourceLine(
        "bron",
        sender,
        "Partner",
        "a.xlsx",
        "2021-03",
        received,
        Punctuality.IN_TIME,
        rows,
        0,
        0,
        0,
        null,
        List.of());
  }
}
