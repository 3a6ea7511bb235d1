package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.period.Span;

/**
 * Counts decisions into figures (cijfers). Takes them one by one and keeps none, so that their
 * number does not matter.
 *
 * <p>Not safe for use by several threads: give each its own and {@link #merge} them.
 */
public final class FigureCounter {

  private final List<Measure> measures;
  private final Deal deal;
  private final LocalDate peildatum;
  private final FigureMaker maker;
  private final Map<String, Map<String, Tally>> tallies = new HashMap<>();

  public FigureCounter(
      List<Measure> measures, Deal deal, ReportMonth month, Agreements agreements) {
    this.measures = List.copyOf(measures);
    this.deal = deal;
    this.peildatum = month.peildatum();
    this.maker = new FigureMaker(peildatum, agreements);
  }

  public void add(Decision decision) {
    add(Count.of(decision), 1);
  }

  /** Adds so many decisions that come to the same. */
  public void add(Count count, int times) {
    tally(count.measure(), count.period()).add(count, times);
  }

  /**
   * Takes in what a doubt is worth: records that may be of one person or of several (twijfelgeval).
   * They count as several; as one they only make a figure's low or high.
   *
   * @param apart the decisions of each of the persons, which were also {@link #add added}
   * @param asOne the decisions that there would be if they were one person
   */
  public void addDoubt(List<Decision> apart, List<Decision> asOne) {
    addDoubt(apart, -1);
    addDoubt(asOne, 1);
  }

  private void addDoubt(List<Decision> decisions, int each) {
    for (Decision decision : decisions) {
      if (decision.verdict() == Verdict.COUNTED) {
        tally(decision.measure(), decision.period()).addDoubt(each);
      }
    }
  }

  /** Adds what another counter with the same measures has counted; the other stays as it is. */
  public void merge(FigureCounter other) {
    other.tallies.forEach(
        (measure, periods) ->
            periods.forEach((period, tally) -> tally(measure, period).merge(tally)));
  }

  /**
   * A figure for each measure and each of its periods that began by the peildatum, in the order of
   * the measures and then of time. What lies outside the deal is in none.
   */
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Measure measure : measures) {
      for (Span period : listPeriods(measure)) {
        figures.add(maker.figure(measure, period, tally(measure.id(), period.label())));
      }
    }
    return figures;
  }

  /** A share has the periods of what it is a share of. */
  private List<Span> listPeriods(Measure measure) {
    List<Span> periods =
        Shares.baseOf(measure, measures).cycle().listSpans(deal.from(), deal.until());
    periods.removeIf(period -> period.first().isAfter(peildatum));
    return periods;
  }

  private Tally tally(String measure, String period) {
    return tallies
        .computeIfAbsent(measure, id -> new HashMap<>())
        .computeIfAbsent(period, label -> new Tally());
  }
}
