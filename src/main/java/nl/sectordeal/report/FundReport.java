package nl.sectordeal.report;

import java.util.List;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.measure.esf.TableChecks;
import nl.sectordeal.measure.esf.TableFinding;

/**
 * What is accounted for to the fund (ESF-verantwoording). Its numbers are shown as they are: a
 * table with hidden numbers is no account.
 *
 * @param report the month's report, for what is known of deliveries and persons
 * @param list what the list of participants says of itself
 * @param findings checks that the tables do not hold to; empty when all is well
 */
public record FundReport(
    MonthlyReport report, EsfTable table, ParticipantList list, List<TableFinding> findings) {

  /** With the checks done. */
  public static FundReport of(MonthlyReport report, EsfTable table, ParticipantList list) {
    return new FundReport(report, table, list, TableChecks.check(table));
  }

  /** What was agreed with the fund. */
  public EsfTerms terms() {
    return table.terms();
  }
}
