package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.euro.BuildingBlocks.Block;
import org.jspecify.annotations.Nullable;

/**
 * Turns placements into euros (waarderen).
 *
 * <p>Amount = value of the block for a year, times hours of the full hours (at most all of them),
 * times months of twelve. Months are those of the order that have passed on the peildatum. They are
 * counted per person and block over all employers and orders, up to the block's maximum. A
 * placement belongs to one order. Cents are rounded half up, once, at the end.
 */
public final class EuroValuer {
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
  private static final int CENTS = 2;

  private final EuroTerms terms;
  private final LocalDate peildatum;
  private final Map<String, BigDecimal> used = new HashMap<>();

  /** A valuer of all placements of one run; use it once. */
  public EuroValuer(EuroTerms terms, LocalDate peildatum) {
    this.terms = terms;
    this.peildatum = peildatum;
  }

  /** What each placement is worth, in order of start; those without order or value are left out. */
  public List<Valued> value(List<Work> works) {
    List<Work> ordered = new ArrayList<>(works);
    ordered.sort(Comparator.comparing(Work::start).thenComparing(Work::outcome));
    List<Valued> valued = new ArrayList<>();
    for (Work work : ordered) {
      Valued value = value(work);
      if (value != null) {
        valued.add(value);
      }
    }
    return valued;
  }

  private @Nullable Valued value(Work work) {
    Order order = orderOf(work);
    String code = terms.blockOf().get(work.group());
    BigDecimal hours = work.hours();
    if (order == null || code == null || hours == null) {
      return null;
    }
    Block block = terms.blocks().find(code, order.from());
    BigDecimal months = block == null ? BigDecimal.ZERO : takeMonths(work, order, block);
    return block == null || months.signum() == 0
        ? null
        : new Valued(order, work, code, months, amount(block, hours, months));
  }

  private BigDecimal amount(Block block, BigDecimal hours, BigDecimal months) {
    return block
        .perYear()
        .multiply(hours.min(terms.fullHours()))
        .multiply(months)
        .divide(terms.fullHours().multiply(MONTHS_OF_A_YEAR), MathContext.DECIMAL64)
        .setScale(CENTS, RoundingMode.HALF_UP);
  }

  /** Months of this placement that still count, which are used up by it. */
  private BigDecimal takeMonths(Work work, Order order, Block block) {
    LocalDate first = work.start().isBefore(order.from()) ? order.from() : work.start();
    LocalDate last = earliest(order.until(), peildatum);
    last = work.end() == null ? last : earliest(last, work.end());
    if (last.isBefore(first)) {
      return BigDecimal.ZERO;
    }
    BigDecimal months = MonthSpan.months(first, last);
    if (block.maxMonths() != null) {
      String clock = work.person() + ' ' + block.code();
      BigDecimal before = used.getOrDefault(clock, BigDecimal.ZERO);
      months = months.min(BigDecimal.valueOf(block.maxMonths()).subtract(before));
      used.put(clock, before.add(months));
    }
    return months;
  }

  /** The first order of the employer that somebody who began then may count for. */
  private @Nullable Order orderOf(Work work) {
    return terms.orders().stream()
        .filter(order -> order.employer().equals(work.employer()))
        .filter(order -> !work.start().isAfter(order.until()))
        .filter(order -> !work.start().isBefore(order.from().minusMonths(terms.earlierMonths())))
        .min(Comparator.comparing(Order::from).thenComparing(Order::id))
        .orElse(null);
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
