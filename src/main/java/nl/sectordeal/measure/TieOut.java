package nl.sectordeal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.measure.Figure.Evidence;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Tie.Relation;
import nl.sectordeal.period.Cycle;

/** Sets each figure against every other way to reach it (aansluiting). */
public final class TieOut {

  private TieOut() {}

  /** The ties of all figures, in their order, each with the decision list as counted once more. */
  public static List<Tie> listTies(List<Figure> figures, Recount recount) {
    List<Tie> ties = new ArrayList<>();
    for (Figure figure : figures) {
      String name = figure.measure() + " " + figure.period() + ": ";
      long counted = figure.counted();
      long inList = recount.counted(figure.measure(), figure.period());
      ties.add(equal(name + "groups = total", sum(figure.byGroup()), counted));
      ties.add(equal(name + "months = " + cycleOf(figure), sum(figure.byMonth()), counted));
      ties.add(equal(name + "decisions = figure", inList, counted));
      ties.add(equal(name + "partners = list", sum(figure.byOwner()), inList));
      ties.add(atMost(name + "low <= counted", figure.low(), counted));
      ties.add(atMost(name + "counted <= high", counted, figure.high()));
      CrossTable table = figure.table();
      if (table != null) {
        ties.add(equal(name + "rows = total", sum(table.rowSums()), counted));
        ties.add(equal(name + "columns = total", sum(table.columnSums()), counted));
      }
      Evidence evidence = figure.evidence();
      if (evidence != null) {
        ties.add(equal(name + "evidence = figure", evidence.sum(), counted));
      }
      if (figure.unit() == Unit.PERSONS) {
        long persons = recount.persons(figure.measure(), figure.period());
        ties.add(equal(name + "persons = persons behind decisions", counted, persons));
      }
    }
    return ties;
  }

  /**
   * The ties of shares with what they are a share of: whom a share counts, to whom it says no and
   * whom it cannot judge yet are together all that its base counts.
   */
  public static List<Tie> listShareTies(List<Figure> figures, List<Measure> measures) {
    List<Tie> ties = new ArrayList<>();
    for (Measure measure : measures) {
      if (measure.share() != null) {
        for (Figure share : figuresOf(measure.id(), figures)) {
          figuresOf(measure.share().of(), figures).stream()
              .filter(base -> base.period().equals(share.period()))
              .forEach(base -> ties.add(shareTie(share, base)));
        }
      }
    }
    return ties;
  }

  private static List<Figure> figuresOf(String measure, List<Figure> figures) {
    return figures.stream().filter(figure -> figure.measure().equals(measure)).toList();
  }

  private static Tie shareTie(Figure share, Figure base) {
    int waiting = share.reasons().getOrDefault(Reason.NOT_MATURE, 0);
    return equal(
        base.measure() + " " + base.period() + ": share " + share.measure() + " = total",
        (long) share.counted() + share.notDurable() + waiting,
        base.counted());
  }

  /** What the months of a figure add up to, as its period's label tells. */
  private static String cycleOf(Figure figure) {
    String deal = Cycle.DEAL.name().toLowerCase(Locale.ROOT);
    if (figure.period().equals(deal)) {
      return deal;
    }
    return figure.period().contains("-") ? "month" : "year";
  }

  private static long sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static Tie equal(String name, long left, long right) {
    return new Tie(name, left, right, Relation.EQUAL);
  }

  private static Tie atMost(String name, long left, long right) {
    return new Tie(name, left, right, Relation.AT_MOST);
  }
}
