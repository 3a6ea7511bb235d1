package nl.sectordeal.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.Span;

/**
 * Until when proof may still come (bewijstermijn): to the end of the proof window of a placement,
 * and as long as the last month of the figure's period is offered for re-issue, whichever is later.
 * What comes after that changes a published figure, and is a correction that a person must accept.
 */
public final class AuditTerms {
  /** Months after its own that a published month is offered for re-issue (restate_months). */
  public static final int RESTATE_MONTHS = 3;

  private final int proofWindow;
  private final int restateMonths;
  private final Map<String, LocalDate> lastDays = new HashMap<>();

  /**
   * @param proofWindow months after the start of a placement in which the other side may confirm
   */
  public AuditTerms(Deal deal, int proofWindow, int restateMonths) {
    this.proofWindow = proofWindow;
    this.restateMonths = restateMonths;
    for (Cycle cycle : Cycle.values()) {
      for (Span span : cycle.listSpans(deal.from(), deal.until())) {
        lastDays.put(span.label(), span.last());
      }
    }
  }

  /** For whatever is told in this period of the deal. */
  LocalDate until(String period) {
    LocalDate last = Objects.requireNonNull(lastDays.get(period), period);
    return YearMonth.from(last).plusMonths(restateMonths).atEndOfMonth();
  }

  /** For a placement that began on this day. */
  LocalDate until(String period, LocalDate start) {
    LocalDate windowEnds = Peildatum.lastWithin(start, proofWindow);
    LocalDate reissued = until(period);
    return windowEnds.isAfter(reissued) ? windowEnds : reissued;
  }
}
