package nl.sectordeal.measure.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.esf.Work.Contract;
import nl.sectordeal.outcome.Circumstances.Position;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What one person did from day to day: work by the placements, otherwise the position that partners
 * tell (bezigheid). Whoever stopped working or searching and of whom nothing else is told, is
 * inactive: nobody says any more that the person looks for work.
 */
final class Occupation {
  private final List<Placement> work = new ArrayList<>();
  private final List<Position> positions;
  private final SpellTerms codes;
  private final List<LabourEvent> events;

  Occupation(PersonHistory history, SpellTerms codes) {
    this.codes = codes;
    this.positions = history.circumstances().positions();
    for (Outcome outcome : history.outcomes()) {
      if (outcome instanceof Placement placement && isWork(placement)) {
        work.add(placement);
      }
    }
    this.events = findEvents();
  }

  /** Whether somebody worked there, as far as is known: it stands, and nobody denies it. */
  static boolean isWork(Placement placement) {
    return SpellFinder.stands(placement) && placement.status() != Placement.Status.DISPUTED;
  }

  /** The days on which the position changed, in order; what is told since ever has none. */
  List<LabourEvent> events() {
    return events;
  }

  private List<LabourEvent> findEvents() {
    List<LabourEvent> found = new ArrayList<>();
    LabourStatus before = null;
    for (LocalDate day : turns()) {
      LabourStatus status = statusOn(day);
      if (status == null && before != null) {
        status = LabourStatus.INACTIVE;
      }
      if (status != null && status != before) {
        found.add(new LabourEvent(day, status));
        before = status;
      }
    }
    return List.copyOf(found);
  }

  /** Days on which something begins, or after which something is over. */
  private SortedSet<LocalDate> turns() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Placement placement : work) {
      days.add(placement.start());
      if (placement.end().isOn()) {
        days.add(Objects.requireNonNull(placement.end().date()).plusDays(1));
      }
    }
    for (Position position : positions) {
      if (position.from() != null) {
        days.add(position.from());
      }
      if (position.until() != null) {
        days.add(position.until().plusDays(1));
      }
    }
    return days;
  }

  /** Work goes first; of several positions the one that began last. Null: not told. */
  private @Nullable LabourStatus statusOn(LocalDate day) {
    for (Placement placement : work) {
      if (isOn(placement, day)) {
        return LabourStatus.EMPLOYED;
      }
    }
    LabourStatus status = null;
    for (Position position : positions) {
      LabourStatus told = IntakeAnswers.EMPLOYMENT.get(position.code());
      if (told != null && position.isOn(day)) {
        status = told;
      }
    }
    return status;
  }

  private static boolean isOn(Placement placement, LocalDate day) {
    return new DateRange(placement.start(), placement.end().date()).contains(day);
  }

  /**
   * The work on a day; null when none is told. Of several jobs at once it has the most certain
   * contract and the most hours, which are not added up: two rows may tell of one job.
   *
   * @param promoted was promoted since entry
   */
  @Nullable Work workOn(LocalDate day, boolean wantsMoreHours, boolean promoted) {
    List<Placement> jobs = new ArrayList<>(work.size());
    for (Placement placement : work) {
      if (isOn(placement, day)) {
        jobs.add(placement);
      }
    }
    if (jobs.isEmpty()) {
      return null;
    }
    return new Work(day, contractOf(jobs), hoursOf(jobs), wantsMoreHours, null, promoted, false);
  }

  /** The most that is told. */
  private static @Nullable BigDecimal hoursOf(List<Placement> jobs) {
    BigDecimal most = null;
    for (Placement job : jobs) {
      BigDecimal hours = job.hours();
      if (hours != null && (most == null || hours.compareTo(most) > 0)) {
        most = hours;
      }
    }
    return most;
  }

  /** Permanent when one is; temporary when all are known to be so. */
  private @Nullable Contract contractOf(List<Placement> jobs) {
    boolean known = true;
    for (Placement job : jobs) {
      String contract = job.contract();
      if (contract != null && codes.permanent().contains(contract)) {
        return Contract.PERMANENT;
      }
      known &= contract != null;
    }
    return known ? Contract.TEMPORARY : null;
  }
}
