package nl.sectordeal.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.period.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, of whom, and how much was promised (doel, indicator).
 *
 * @param id name in the job file
 * @param when alternatives: an outcome is a candidate under the first whose kind and types fit
 * @param by what it is broken down by, beside groups and months; null: nothing
 * @param share for a share: what it is a share of; otherwise null
 * @param groupBy what the group of its decisions is made of; of a share that of its base counts
 */
public record Measure(
    String id,
    String title,
    Unit unit,
    Cycle cycle,
    List<Condition> when,
    @Nullable By by,
    @Nullable Share share,
    List<Promise> promised,
    List<Dimension> groupBy) {

  /** One that is told apart by group, and not broken down. */
  public Measure(
      String id,
      String title,
      Unit unit,
      Cycle cycle,
      List<Condition> when,
      @Nullable Share share,
      List<Promise> promised) {
    this(id, title, unit, cycle, when, null, share, promised, List.of(Dimension.GROUP));
  }

  /** What one count stands for. */
  public enum Unit {
    PERSONS,
    PLACEMENTS,
    PARTICIPATIONS,
    QUALIFICATIONS,
    CONTACTS,
    COMMITMENTS,
    MOVES,
    SHARE,
    /** Placements, of which the figure is what they are worth. */
    EURO
  }

  /** Two attributes whose codes are the rows and columns of a table. */
  public record By(Axis rows, Axis columns) {}

  /**
   * One side of a table.
   *
   * @param attribute of the outcome
   * @param title for people
   * @param names of codes for people, by code, in the order in which they are shown; what has none
   *     is called by its code and comes after them
   */
  public record Axis(String attribute, String title, Map<String, String> names) {}

  /** The day of an outcome that decides its period. */
  public enum Event {
    START,
    END
  }

  /**
   * One way to qualify: kind and types select, the rest are conditions with a reason each.
   *
   * @param kind kind of outcome
   * @param types codes; empty: any
   * @param attributes codes allowed per attribute, also selecting; empty: any
   * @param on the event's day
   * @param result result asked of a participation; null: any
   * @param confirmed whether a placement must be confirmed
   * @param minHours hours a week; null: any
   * @param minDays length in days, both ends included; null: any
   * @param groups groups asked on the start date; empty: any
   * @param agreement type of commitment that the employer must have in force on the start; null:
   *     none
   * @param answeredWithin working days within which a contact was answered; null: not asked
   */
  public record Condition(
      OutcomeKind kind,
      Set<String> types,
      Map<String, Set<String>> attributes,
      Event on,
      @Nullable String result,
      boolean confirmed,
      @Nullable BigDecimal minHours,
      @Nullable Integer minDays,
      Set<String> groups,
      @Nullable String agreement,
      @Nullable Integer answeredWithin) {}

  /**
   * A share of what another measure counted: placements that last, talks that led to something.
   *
   * @param of id of the measure whose counted decisions are the base
   * @param test what is asked of each of them
   */
  public record Share(String of, Test test) {}

  /** What a share asks of what its base counted. */
  public sealed interface Test permits Durable, Followed {
    /** The first peildatum on which the answer is known of what happened on a day. */
    LocalDate knownOn(LocalDate day);
  }

  /**
   * That another measure counts something of the same person, in time (opgevolgd).
   *
   * @param by id of that measure
   * @param after months after the day from which on it may be; 0: that day itself
   * @param within months after the day up to which it may be, the last day included
   */
  public record Followed(String by, int after, int within) implements Test {
    @Override
    public LocalDate knownOn(LocalDate day) {
      return day.plusMonths(within);
    }
  }

  /**
   * When a placement lasts (duurzaam).
   *
   * @param onDay days after the start on which the person must still work
   * @param maxGap days without work up to then, together
   * @param minHours hours a week that a placement must have to cover a day
   */
  public record Durable(int onDay, int maxGap, BigDecimal minHours) implements Test {
    @Override
    public LocalDate knownOn(LocalDate day) {
      return day.plusDays(onDay);
    }

    public static Durable standard() {
      return new Durable(182, 30, new BigDecimal(12));
    }
  }

  /**
   * An amount that was promised.
   *
   * @param amount how many
   * @param each period that it holds for each time again; null: once
   * @param from day from which this amount holds
   * @param by day by which it is due
   */
  public record Promise(int amount, @Nullable Cycle each, LocalDate from, LocalDate by) {}
}
