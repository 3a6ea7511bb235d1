package nl.sectordeal.report;

import java.util.List;
import nl.sectordeal.measure.esf.EntityCount;
import nl.sectordeal.measure.esf.EsfAccount;
import nl.sectordeal.measure.esf.EsfCounter;
import nl.sectordeal.measure.esf.EsfDecider;
import nl.sectordeal.measure.esf.EsfPeriod;
import nl.sectordeal.measure.esf.EsfSpec;
import nl.sectordeal.measure.esf.EsfTable;
import nl.sectordeal.measure.esf.EsfTerms;
import nl.sectordeal.measure.esf.Estimate;
import nl.sectordeal.measure.esf.ParticipationRecord;
import nl.sectordeal.measure.esf.RecordFinding;
import nl.sectordeal.period.Peildatum;

/** The account to the fund of the worked examples. */
public final class FundExample {
  private FundExample() {}

  /** The account beside a month's report, which gives the head and the foot. */
  public static FundReport of(EsfPeriod period, MonthlyReport report) {
    return FundReport.of(report, table(period), list(period));
  }

  /** What is counted of all examples. */
  static EsfTable table(EsfPeriod period) {
    EsfCounter counter = new EsfCounter(terms(period));
    accounts(period).forEach(account -> EsfSpec.count(account, counter));
    return counter.table();
  }

  /** The list that the examples stand on. */
  static ParticipantList list(EsfPeriod period) {
    ParticipantList.Reader list = new ParticipantList.Reader();
    for (EsfAccount account : accounts(period)) {
      account
          .records()
          .forEach(
              participation ->
                  list.add(
                      line(participation, account),
                      isSupported(participation, account),
                      List.of()));
    }
    return list.list();
  }

  /** Every stay of the examples. */
  static List<StayLine> stays(EsfPeriod period) {
    return accounts(period).stream().flatMap(account -> StayLine.of(account).stream()).toList();
  }

  private static List<EsfAccount> accounts(EsfPeriod period) {
    EsfDecider decider = new EsfDecider(terms(period), new Peildatum(EsfSpec.LATEST));
    return EsfSpec.stays().values().stream().map(decider::account).toList();
  }

  private static boolean isSupported(ParticipationRecord participation, EsfAccount account) {
    return !account.refused().containsKey(participation.operation());
  }

  private static ParticipantList.Incomplete line(
      ParticipationRecord participation, EsfAccount account) {
    List<String> missing =
        account.findings().stream()
            .filter(finding -> finding.outcome().equals(participation.outcome()))
            .filter(finding -> finding.code().equals("D31"))
            .map(RecordFinding::about)
            .findFirst()
            .orElse(List.of());
    return new ParticipantList.Incomplete(
        participation.operation(),
        participation.person(),
        participation.owner(),
        participation.entry(),
        missing);
  }

  private static EsfTerms terms(EsfPeriod period) {
    EsfTerms terms = EsfSpec.terms(period);
    boolean plus = period.isPlus();
    return new EsfTerms(
        period,
        !plus,
        terms.operations(),
        terms.choices(),
        terms.minSupportHours(),
        terms.slackDays(),
        terms.fullWeek(),
        terms.entryFrom(),
        plus
            ? List.of(
                new Estimate("OP1", "EECO17", 2021, 3, 2, 0, "Aandeel uit postcodes van 2020"))
            : List.of(),
        List.of(new EntityCount("OP2", plus ? "EECO19" : "CO23", 2021, 4)));
  }
}
