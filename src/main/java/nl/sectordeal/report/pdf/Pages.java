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
final class Pages {
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

  /** A main template has no rows of its own: it is filled once. */
  JRDataSource once() {
    return new JREmptyDataSource();
  }

  /** Rows of the table with this name. */
  JRDataSource rows(String name) {
    return new RecordRows(records(name));
  }

  private List<? extends Record> records(String name) {
    return switch (name) {
      case "summary" -> texts.summary();
      case "targets" -> new TargetsPage(report, small, words).rows();
      case "paths" -> new PathPage(report, small, words).rows();
      case "groupsOnce" -> new GroupParts(report, small, words).rows();
      case "groups" -> new GroupTables(report, small, words).perYear();
      case "shares" -> new SharesTable(report, small, words).rows();
      case "groupsPerMonth" -> new GroupTables(report, small, words).perMonth();
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
      case "ties" -> new TiesPage(report, small, words).rows();
      case "sums" -> new SumsPage(report, small, words).rows();
      case "evidence" -> new EvidencePage(report, small, words).rows();
      case "definitions" -> texts.definitions();
      default -> throw new IllegalArgumentException("a template asks for unknown rows: " + name);
    };
  }

  /** The text of the report as a whole with this name. */
  String text(String name) {
    return switch (name) {
      case "title" -> texts.title();
      case "subtitle" -> texts.subtitle();
      case "state" -> texts.state();
      case "footOfReport" -> texts.footOfReport();
      case "footOfRun" -> texts.footOfRun();
      default -> throw new IllegalArgumentException("a template asks for unknown text: " + name);
    };
  }
}
