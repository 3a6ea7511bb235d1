package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.period.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a measure in euros: sums over what its placements are worth (cijfer in euro).
 *
 * @param measure id of the measure
 * @param period of the measure's one figure
 * @param counted by placements that count
 * @param provisional by those that may count later; beside the figure and never in it
 * @param held by those that wait for a person; likewise
 * @param promised what the orders ask that had begun by the peildatum
 * @param byGroup what counts, by group of the decision
 * @param byMonth what counts, by month of the decision
 * @param orders each order, in the order of the job file
 * @param overlapping placements of people who work elsewhere at the same time, for more hours than
 *     a week may count: a person must look at them
 */
public record EuroFigure(
    String measure,
    String period,
    Sum counted,
    Sum provisional,
    Sum held,
    BigDecimal promised,
    SortedMap<String, Sum> byGroup,
    SortedMap<String, Sum> byMonth,
    List<OrderFigure> orders,
    int overlapping) {

  /** The figure of all placements of a measure. */
  public static EuroFigure of(EuroTerms terms, List<Valued> all, LocalDate peildatum) {
    List<Valued> values = all.stream().filter(value -> value.order() != null).toList();
    List<OrderFigure> orders = new ArrayList<>();
    BigDecimal promised = new BigDecimal("0.00");
    for (Order order : terms.orders()) {
      Predicate<Valued> own = value -> order.equals(value.order());
      orders.add(
          new OrderFigure(
              terms.measure(),
              order,
              sum(values, Verdict.COUNTED, own),
              sum(values, Verdict.PROVISIONAL, own),
              sum(values, Verdict.HELD, own)));
      promised = order.from().isAfter(peildatum) ? promised : promised.add(order.owed());
    }
    return new EuroFigure(
        terms.measure(),
        Cycle.DEAL.labelOf(peildatum),
        sum(values, Verdict.COUNTED, any -> true),
        sum(values, Verdict.PROVISIONAL, any -> true),
        sum(values, Verdict.HELD, any -> true),
        promised,
        counted(values, value -> value.work().group()),
        counted(values, value -> Cycle.MONTH.labelOf(value.work().date())),
        List.copyOf(orders),
        (int) values.stream().filter(it -> it.remarks().contains(Remark.OVERLAP)).count());
  }

  /** The one of a measure; null when it is in no euros. */
  public static @Nullable EuroFigure find(List<EuroFigure> figures, String measure) {
    return figures.stream()
        .filter(figure -> figure.measure().equals(measure))
        .findFirst()
        .orElse(null);
  }

  /** Two ways to reach one amount. */
  public record EuroTie(String name, BigDecimal left, BigDecimal right) {
    public boolean holds() {
      return left.compareTo(right) == 0;
    }
  }

  /** The figure against every other way to reach it. */
  public List<EuroTie> listTies() {
    String name = measure + " " + period + ": euros by ";
    BigDecimal ofOrders = Sum.NONE.counted();
    for (OrderFigure order : orders) {
      ofOrders = ofOrders.add(order.done().counted());
    }
    return List.of(
        new EuroTie(name + "group = total", total(byGroup), counted.counted()),
        new EuroTie(name + "month = total", total(byMonth), counted.counted()),
        new EuroTie(name + "order = total", ofOrders, counted.counted()));
  }

  private static BigDecimal total(SortedMap<String, Sum> sums) {
    return sums.values().stream().map(Sum::counted).reduce(Sum.NONE.counted(), BigDecimal::add);
  }

  private static Sum sum(List<Valued> values, Verdict verdict, Predicate<Valued> which) {
    return Sum.of(
        values.stream().filter(value -> value.work().verdict() == verdict).filter(which).toList());
  }

  /** Those that are worth anything. */
  private static SortedMap<String, Sum> counted(List<Valued> values, Function<Valued, String> key) {
    SortedMap<String, Sum> sums = new TreeMap<>();
    for (Valued value : values) {
      if (value.work().verdict() == Verdict.COUNTED && value.isWorthAnything()) {
        String name = key.apply(value);
        sums.put(name, sums.getOrDefault(name, Sum.NONE).plus(value));
      }
    }
    return sums;
  }
}
