package nl.sectordeal.report.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;

/**
 * What a template can ask for by the name of a parameter: rows of a table, or a text. Nothing is
 * made before it is asked for.
 */
final class Pages implements PageSource {
  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;
  private final TextPages texts;

  Pages(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
    this.texts = new TextPages(report, small, words);
  }

  @Override
  public JRDataSource once() {
    return new JREmptyDataSource();
  }

  @Override
  public JRDataSource rows(String name) {
    return new RecordRows(records(name));
  }

  private List<? extends Record> records(String name) {
    return switch (name) {
      case "summary" -> texts.summary();
      case "targets" -> new TargetsPage(report, small, words).rows();
      case "paths" -> new PathPage(report, small, words).rows();
      case "groupsOnce" -> new GroupParts(report, small, words).rows();
      case "groups" -> new GroupTables(report, small, words).perYear();
      case "shares" -> new SharesTable(report, small, words).lasting();
      case "follows" -> new SharesTable(report, small, words).following();
      case "groupsPerMonth" -> new GroupTables(report, small, words).perMonth();
      case "counts" -> new CountsPage(report, small, words).rows();
      case "ways" -> new WaysPage(report, small, words).rows();
      case "crossings" -> new CrossPage(report, small, words).rows();
      case "months" -> new ContactsPage(report, small, words).rows();
      case "monthsTable" -> new ContactsPage(report, small, words).table();
      case "funnel" -> new FunnelPage(report, small, words).rows();
      case "employers" -> new EmployersPage(report, small, words).rows();
      case "orders" -> new OrdersPage(report, small, words).rows();
      case "openItems" -> new OpenItemsPage(report, small, words).rows();
      case "sources" -> new SourcesPage(report, small, words).rows();
      case "linkage" -> texts.linkage();
      case "notices" -> texts.notices();
      case "differences" -> new DifferencePage(report, small, words).rows();
      case "euroDifferences" -> new EuroDifferencePage(report, small, words).rows();
      case "ties" -> new TiesPage(report, small, words).rows();
      case "sums" -> new SumsPage(report, small, words).rows();
      case "evidence" -> new EvidencePage(report, small, words).rows();
      case "accounts" -> new AccountsPage(report, small, words).accounts();
      case "accountTables" -> new AccountsPage(report, small, words).tables();
      case "course" -> new CoursePage(report, small, words).rows();
      case "definitions" -> texts.definitions();
      default -> throw new IllegalArgumentException("a template asks for unknown rows: " + name);
    };
  }

  @Override
  public String text(String name) {
    return switch (name) {
      case "title" -> texts.title();
      case "subtitle" -> texts.subtitle();
      case "accountSubtitle" -> texts.accountSubtitle();
      case "state" -> texts.state();
      case "footOfReport" -> texts.footOfReport();
      case "footOfRun" -> texts.footOfRun();
      default -> throw new IllegalArgumentException("a template asks for unknown text: " + name);
    };
  }
}
