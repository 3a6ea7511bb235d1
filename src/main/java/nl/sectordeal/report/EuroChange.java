package nl.sectordeal.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.Sum;
import nl.sectordeal.report.DifferenceStatement.Cause;
import org.jspecify.annotations.Nullable;

/**
 * A figure in euros, old and new, and what moved it (verschil in euro). The causes add up to the
 * difference.
 */
public record EuroChange(
    String measure, String title, Stand before, Stand after, List<EuroCause> causes) {
  public EuroChange {
    causes = List.copyOf(causes);
  }

  /** By how much it moved. */
  public Euros difference() {
    return after.euros().minus(before.euros());
  }

  /**
   * What a version has: euros, and on how many placements they rest.
   *
   * @param orders in the order of its report; empty where the measure was in no euros then
   */
  public record Stand(Sum counted, Sum provisional, Sum held, List<OrderStand> orders) {
    public Stand {
      orders = List.copyOf(orders);
    }

    /**
     * Of the amounts of a version.
     *
     * @param orders their names, in the order of its report
     */
    public static Stand of(Collection<WrittenAmount> amounts, List<String> orders) {
      return new Stand(
          sum(amounts, Verdict.COUNTED),
          sum(amounts, Verdict.PROVISIONAL),
          sum(amounts, Verdict.HELD),
          orders.stream().map(order -> OrderStand.of(order, amounts)).toList());
    }

    private static Sum sum(Collection<WrittenAmount> amounts, Verdict verdict) {
      Sum sum = Sum.NONE;
      for (WrittenAmount amount : amounts) {
        sum = amount.verdict() == verdict ? sum.plus(amount.amount(), amount.counted()) : sum;
      }
      return sum;
    }

    /** What such decisions are worth. */
    public Sum of(Verdict verdict) {
      return switch (verdict) {
        case COUNTED -> counted;
        case PROVISIONAL -> provisional;
        case HELD -> held;
        case NOT_COUNTED -> Sum.NONE;
      };
    }

    /** Without the placements. */
    public Euros euros() {
      return new Euros(counted.counted(), provisional.counted(), held.counted());
    }
  }

  /** What counts towards what an order asks. */
  public record OrderStand(String order, Sum counted) {
    private static OrderStand of(String order, Collection<WrittenAmount> amounts) {
      List<WrittenAmount> own = amounts.stream().filter(it -> it.order().equals(order)).toList();
      return new OrderStand(order, Stand.sum(own, Verdict.COUNTED));
    }
  }

  /** Euros that count, that may count later, and that wait for a person. */
  public record Euros(BigDecimal counted, BigDecimal provisional, BigDecimal held) {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Nothing at all. */
    public static final Euros NONE = new Euros(NOTHING, NOTHING, NOTHING);

    /** What an amount adds to; nothing where there is none. */
    public static Euros of(@Nullable WrittenAmount amount) {
      return amount == null
          ? NONE
          : new Euros(
              in(amount, Verdict.COUNTED),
              in(amount, Verdict.PROVISIONAL),
              in(amount, Verdict.HELD));
    }

    private static BigDecimal in(WrittenAmount amount, Verdict verdict) {
      return amount.verdict() == verdict ? amount.counted() : NOTHING;
    }

    /** What such decisions are worth. */
    public BigDecimal of(Verdict verdict) {
      return switch (verdict) {
        case COUNTED -> counted;
        case PROVISIONAL -> provisional;
        case HELD -> held;
        case NOT_COUNTED -> NOTHING;
      };
    }

    /** The sum of two. */
    public Euros plus(Euros other) {
      return new Euros(
          counted.add(other.counted), provisional.add(other.provisional), held.add(other.held));
    }

    /** What is left. */
    public Euros minus(Euros other) {
      return new Euros(
          counted.subtract(other.counted),
          provisional.subtract(other.provisional),
          held.subtract(other.held));
    }

    /** Whether all are zero. */
    public boolean isNone() {
      return counted.signum() == 0 && provisional.signum() == 0 && held.signum() == 0;
    }
  }

  /** Why an amount is another one, in the order in which they are tried. */
  public enum Kind {
    /** The decision moved; that cause is told with it. */
    DECISION,
    /** The table of values, an order or another term changed. */
    RULES,
    /** The rows tell other hours, days, or another group. */
    ROWS,
    /** The person works elsewhere too, or no longer does. */
    OTHER_WORK,
    /** More of the months have passed. */
    TIME,
    /** Others fill the order, or leave it room. */
    ROOM,
    /** Rows went from one person to another. */
    PERSONS
  }

  /**
   * One cause.
   *
   * @param decision why the decisions moved; null unless they did
   * @param effect what it did to the figure
   */
  public record EuroCause(
      Kind kind, @Nullable Cause decision, Euros effect, List<MovedAmount> moved) {}

  /**
   * An amount that is another one.
   *
   * @param before null when it was not there
   * @param after null when it is no longer there
   */
  public record MovedAmount(@Nullable WrittenAmount before, @Nullable WrittenAmount after) {
    public MovedAmount {
      if (before == null && after == null) {
        throw new IllegalArgumentException("Nothing moved from nowhere to nowhere");
      }
    }

    /** What it did to the figure. */
    public Euros effect() {
      return Euros.of(after).minus(Euros.of(before));
    }
  }
}
