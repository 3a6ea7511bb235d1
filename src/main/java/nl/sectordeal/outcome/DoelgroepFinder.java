package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.List;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.StatusClaim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Row;
import org.jspecify.annotations.Nullable;

/** Tells which group one person belonged to on a day (doelgroep op een dag). */
final class DoelgroepFinder {
  private static final int GEMEENTE = 0;
  private static final int UWV = 1;
  private static final int OTHER = 2;

  /** Only those that name a group; the one that goes first is first. */
  private final List<Told<StatusClaim>> statuses;

  DoelgroepFinder(List<Row> rows) {
    statuses = Told.select(rows, StatusClaim.class, true);
    if (!statuses.isEmpty()) {
      // A held status row is no status.
      statuses.removeIf(told -> told.held() || told.claim().group() == null);
      statuses.sort(DoelgroepFinder::compare);
    }
  }

  /**
   * The group by the status in force on the day, failing that on the day before; failing both, the
   * one that the claims themselves give.
   */
  Doelgroep on(LocalDate day, Joined<?> joined) {
    Told<StatusClaim> status = inForce(day);
    if (status == null) {
      status = inForce(day.minusDays(1));
    }
    String code = status == null ? null : status.claim().group();
    if (status == null || code == null) {
      return byClaims(joined);
    }
    return new Doelgroep(code, false, status.row().ref().toString());
  }

  private @Nullable Told<StatusClaim> inForce(LocalDate day) {
    for (Told<StatusClaim> status : statuses) {
      StatusClaim claim = status.claim();
      if (new DateRange(claim.from(), claim.until()).contains(day)) {
        return status;
      }
    }
    return null;
  }

  private static Doelgroep byClaims(Joined<?> joined) {
    boolean held = false;
    for (Told<?> giver : joined.givers()) {
      String group = groupOf(giver.claim());
      if (giver.claim().heldFields().contains(Field.GROUP)) {
        held = true;
      } else if (group != null) {
        return new Doelgroep(group, false, null);
      }
    }
    return held ? new Doelgroep(Doelgroep.NONE, true, null) : Doelgroep.none();
  }

  private static @Nullable String groupOf(Claim claim) {
    if (claim instanceof Claim.PlacementClaim placement) {
      return placement.group();
    }
    if (claim instanceof Claim.ParticipationClaim participation) {
      return participation.group();
    }
    if (claim instanceof Claim.QualificationClaim qualification) {
      return qualification.group();
    }
    return claim instanceof Claim.ContactClaim contact ? contact.group() : null;
  }

  private static int compare(Told<StatusClaim> one, Told<StatusClaim> other) {
    int byPartner = Integer.compare(rank(one), rank(other));
    if (byPartner != 0) {
      return byPartner;
    }
    int begunLast = compareStarts(other.claim().from(), one.claim().from());
    if (begunLast != 0) {
      return begunLast;
    }
    int newest = Integer.compare(other.row().order(), one.row().order());
    return newest != 0 ? newest : Precedence.compareOrigin(one, other);
  }

  private static int rank(Told<?> status) {
    return switch (status.row().partner()) {
      case GEMEENTE -> GEMEENTE;
      case UWV -> UWV;
      case EMPLOYER, ROC, OTHER -> OTHER;
    };
  }

  /** No start means since ever, which is before any day. */
  private static int compareStarts(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return one.compareTo(other);
  }
}
