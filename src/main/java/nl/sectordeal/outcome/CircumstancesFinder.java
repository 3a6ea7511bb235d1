package nl.sectordeal.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.outcome.Circumstances.Intake;
import nl.sectordeal.outcome.Circumstances.Position;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.IntakeClaim;
import nl.sectordeal.record.Claim.ParticipationClaim;
import nl.sectordeal.record.Claim.StatusClaim;
import nl.sectordeal.record.Row;

/** Finds what the rows of one person tell of who that is (omstandigheden). */
final class CircumstancesFinder {
  private static final Comparator<Position> BY_FIRST_DAY =
      Comparator.comparing(
              Position::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Position::record);
  private static final Comparator<Intake> BY_DAY =
      Comparator.comparing(Intake::on).thenComparing(Intake::record);

  private CircumstancesFinder() {}

  static Circumstances find(List<Row> rows) {
    List<Position> positions = new ArrayList<>(0);
    for (Told<StatusClaim> told : Told.select(rows, StatusClaim.class, true)) {
      StatusClaim claim = told.claim();
      String code = claim.position();
      if (!told.held() && code != null) {
        positions.add(new Position(code, claim.from(), claim.until(), record(told)));
      }
    }
    List<Intake> intakes = new ArrayList<>(0);
    for (Told<IntakeClaim> told : Told.select(rows, IntakeClaim.class, true)) {
      if (!told.held()) {
        intakes.add(intake(told));
      }
    }
    if (positions.isEmpty() && intakes.isEmpty()) {
      return Circumstances.NONE;
    }
    positions.sort(BY_FIRST_DAY);
    intakes.sort(BY_DAY);
    return new Circumstances(List.copyOf(positions), List.copyOf(intakes));
  }

  private static Intake intake(Told<IntakeClaim> told) {
    IntakeClaim claim = told.claim();
    for (Claim other : told.row().claims()) {
      if (other instanceof ParticipationClaim joined) {
        return new Intake(claim.on(), claim.answers(), record(told), joined.start(), joined.end());
      }
    }
    return new Intake(claim.on(), claim.answers(), record(told));
  }

  private static String record(Told<?> told) {
    return told.row().ref().toString();
  }
}
