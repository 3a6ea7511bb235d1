package nl.sectordeal.report.pdf;

import net.sf.jasperreports.engine.JRDataSource;
import nl.sectordeal.report.FundReport;
import nl.sectordeal.report.SmallCells;

/** What a template of the account to the fund can ask for, beside what any report has. */
final class FundPages implements PageSource {
  private final Pages pages;
  private final FundPage fund;

  FundPages(FundReport fund, SmallCells small, Wording words) {
    this.pages = new Pages(fund.report(), small, words);
    this.fund = new FundPage(fund, words);
  }

  @Override
  public JRDataSource once() {
    return pages.once();
  }

  @Override
  public JRDataSource rows(String name) {
    return switch (name) {
      case "fundSummary" -> new RecordRows(fund.summary());
      case "fundTables" -> new RecordRows(fund.tables());
      case "fundEstimates" -> new RecordRows(fund.estimates());
      case "fundMissing" -> new RecordRows(fund.missing());
      case "fundIncomplete" -> new RecordRows(fund.incomplete());
      case "fundGaps" -> new RecordRows(fund.gaps());
      case "fundTies" -> new RecordRows(fund.ties());
      case "fundFindings" -> new RecordRows(fund.findings());
      case "fundChoices" -> new RecordRows(fund.choices());
      case "fundDefinitions" -> new RecordRows(fund.definitions());
      default -> pages.rows(name);
    };
  }

  @Override
  public String text(String name) {
    return switch (name) {
      case "fundSubtitle" -> fund.subtitle();
      case "footOfReport" -> fund.foot(pages.text(name));
      default -> pages.text(name);
    };
  }
}
