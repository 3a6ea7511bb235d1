package nl.sectordeal.measure.euro;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sectordeal.measure.euro.BuildingBlocks.Block;
import nl.sectordeal.measure.euro.BuildingBlocks.Kind;
import nl.sectordeal.measure.euro.EuroTerms.Bonus;
import nl.sectordeal.measure.euro.Valued.Basis;
import nl.sectordeal.period.Stretch;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Turns placements into euros (waarderen).
 *
 * <p>Amount = value of the block for a year, with what comes on top, times hours of the full hours,
 * times months of twelve. Months are those of the order that have passed on the peildatum. They are
 * counted per person and block over all employers and orders, up to the block's maximum; so are the
 * hours at a time. A placement belongs to one order, and fills it up to what that asks. Cents are
 * rounded half up, once, at the end.
 *
 * <p>What counts goes before what is provisional, and that before what is held: a figure never
 * depends on what stands beside it.
 */
public final class EuroValuer {
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
  private static final int CENTS = 2;
  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private static final Comparator<Work> ORDER =
      Comparator.comparing(Work::verdict)
          .thenComparing(Work::start)
          .thenComparing(Work::outcome)
          .thenComparing(Work::person);

  private final EuroTerms terms;
  private final LocalDate peildatum;

  /** By employer, those that go first in front. */
  private final Map<String, List<Order>> orders;

  private final Room room;
  private final Map<String, PersonClock> clocks = new HashMap<>();

  /** A valuer of all placements of one run; use it once. */
  public EuroValuer(EuroTerms terms, LocalDate peildatum) {
    this.terms = terms;
    this.peildatum = peildatum;
    this.orders =
        terms.orders().stream()
            .sorted(Comparator.comparing(Order::from).thenComparing(Order::id))
            .collect(Collectors.groupingBy(Order::employer));
    this.room = new Room(terms.cap());
  }

  /**
   * What each placement is worth: those that are of no order, nearly all, as they come, and then
   * the others in the order in which they fill orders.
   */
  public List<Valued> value(List<Work> works) {
    List<Valued> values = new ArrayList<>(works.size());
    List<Work> filling = new ArrayList<>();
    for (Work work : works) {
      if (orderOf(work) == null) {
        values.add(new Valued(work, null, null, NOTHING, NOTHING, EnumSet.of(Remark.NO_ORDER)));
      } else {
        filling.add(work);
      }
    }
    filling.sort(ORDER);
    filling.forEach(work -> values.add(value(work, Objects.requireNonNull(orderOf(work)))));
    return values;
  }

  private Valued value(Work work, Order order) {
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    Basis basis = basis(work, order, remarks);
    if (basis == null) {
      return new Valued(work, order, null, NOTHING, NOTHING, remarks);
    }
    BigDecimal amount = amount(basis);
    BigDecimal counted = room.take(order, amount);
    if (counted.compareTo(amount) < 0) {
      remarks.add(Remark.ABOVE);
    }
    return new Valued(work, order, basis, amount, counted, remarks);
  }

  private static @Nullable Basis nothing(Set<Remark> remarks, Remark why) {
    remarks.add(why);
    return null;
  }

  /** What it is reckoned with; null when it is worth nothing, and a remark says why. */
  private @Nullable Basis basis(Work work, Order order, Set<Remark> remarks) {
    String code = terms.blockOf().get(work.group());
    Block block = code == null ? null : terms.blocks().find(code, order.from());
    BigDecimal hours = work.hours();
    Stretch whole = stretch(work, order);
    if (block == null) {
      return nothing(remarks, Remark.NO_BLOCK);
    } else if (hours == null) {
      return nothing(remarks, Remark.NO_HOURS);
    } else if (whole == null) {
      return nothing(remarks, Remark.NO_TIME);
    }
    List<Stretch> free = clock(work).free(order.employer(), whole);
    if (!free.equals(List.of(whole))) {
      remarks.add(Remark.SAME_WORK);
    }
    if (free.isEmpty()) {
      return null;
    }
    BigDecimal counted = hours(work, hours, free, remarks);
    return counted.signum() == 0 ? null : basis(work, order, block, free, counted, remarks);
  }

  private @Nullable Basis basis(
      Work work,
      Order order,
      Block block,
      List<Stretch> free,
      BigDecimal hours,
      Set<Remark> remarks) {
    Integer most = isUnlimited(work) ? null : block.maxMonths();
    PersonClock clock = clock(work);
    BigFraction months = clock.take(block.code(), free, most);
    if (months.compareTo(terms.proration().months(free)) < 0) {
      remarks.add(Remark.MOST_MONTHS);
    }
    if (months.signum() <= 0) {
      return null;
    }
    clock.work(order.employer(), free, hours);
    List<Block> bonuses = bonuses(work, order);
    BigDecimal perYear = block.perYear();
    BigDecimal costs = BigDecimal.ZERO;
    for (Block bonus : bonuses) {
      perYear = perYear.add(bonus.perYear());
      costs = bonus.kind() == Kind.COST ? costs.add(cost(bonus, work)) : costs;
    }
    return new Basis(
        block.code(),
        bonuses.stream().map(Block::code).toList(),
        new Stretch(free.get(0).first(), free.get(free.size() - 1).last()),
        perYear,
        hours,
        terms.hours().full(),
        months,
        most,
        costs);
  }

  private boolean isUnlimited(Work work) {
    return terms.unlimited() != null && terms.unlimited().holds(work.attributes());
  }

  private PersonClock clock(Work work) {
    return clocks.computeIfAbsent(work.person(), any -> new PersonClock(terms.proration()));
  }

  /** Days of the work that lie within the order and have passed; null when there are none. */
  private @Nullable Stretch stretch(Work work, Order order) {
    LocalDate first = work.start().isBefore(order.from()) ? order.from() : work.start();
    LocalDate last = earliest(order.until(), peildatum);
    last = work.end() == null ? last : earliest(last, work.end());
    return last.isBefore(first) ? null : new Stretch(first, last);
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Hours that count: no more than one person can have, together with work at the same time. */
  private BigDecimal hours(Work work, BigDecimal hours, List<Stretch> free, Set<Remark> remarks) {
    BigDecimal most = hours.min(terms.hours().most());
    BigDecimal left = terms.hours().most().subtract(clock(work).busiest(free));
    if (left.compareTo(most) < 0) {
      remarks.add(Remark.OVERLAP);
    }
    return most.min(left.max(BigDecimal.ZERO));
  }

  private List<Block> bonuses(Work work, Order order) {
    List<Block> found = new ArrayList<>();
    for (Bonus bonus : terms.bonuses()) {
      Block block = terms.blocks().find(bonus.code(), order.from());
      if (block != null && bonus.having().holds(work.attributes())) {
        found.add(block);
      }
    }
    return found;
  }

  /** The cost that a placement tells itself; zero where it tells no amount. */
  private BigDecimal cost(Block bonus, Work work) {
    String told =
        terms.bonuses().stream()
            .filter(one -> one.code().equals(bonus.code()))
            .map(one -> work.attributes().getOrDefault(one.having().attribute(), ""))
            .findFirst()
            .orElse("");
    return Costs.read(told);
  }

  private static BigDecimal amount(Basis basis) {
    return exact(basis.perYear().multiply(basis.hours()))
        .multiply(basis.exactMonths())
        .divide(exact(basis.full().multiply(MONTHS_OF_A_YEAR)))
        .add(exact(basis.costs()))
        .bigDecimalValue(CENTS, RoundingMode.HALF_UP);
  }

  private static BigFraction exact(BigDecimal number) {
    BigDecimal plain = number.setScale(Math.max(number.scale(), 0));
    return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /** The first order of the employer that somebody who began then may count for. */
  private @Nullable Order orderOf(Work work) {
    for (Order order : orders.getOrDefault(work.employer(), List.of())) {
      if (!work.start().isAfter(order.until())
          && !work.start().isBefore(order.from().minusMonths(terms.earlierMonths()))) {
        return order;
      }
    }
    return null;
  }
}
