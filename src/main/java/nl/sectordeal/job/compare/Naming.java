package nl.sectordeal.job.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Proof;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.CauseKind;
import nl.sectordeal.report.DifferenceStatement.RowEvent;
import nl.sectordeal.report.WrittenDecision;
import org.jspecify.annotations.Nullable;

/** Names what a change was to a decision: the same row may confirm one and be news to another. */
final class Naming {
  private static final Set<Reason> UNPROVEN = Set.of(Reason.UNCONFIRMED, Reason.PROVISIONAL);

  private final JobFile job;
  private final Sides sides;
  private final Arrivals arrivals;

  Naming(JobFile job, Sides sides, Arrivals arrivals) {
    this.job = job;
    this.sides = sides;
    this.arrivals = arrivals;
  }

  Found name(Change change, Move move) {
    if (change instanceof Change.OfPersons it) {
      return ofPersons(it);
    }
    if (change instanceof Change.OfRow it) {
      return ofRow(it, move);
    }
    if (change instanceof Change.OfAgreements it) {
      return ofAgreements(it);
    }
    return new Found(CauseKind.TIME, "", passage(move), change);
  }

  private Found ofPersons(Change.OfPersons change) {
    long was = change.personsBefore();
    long is = change.personsAfter();
    String subject = was > is ? "merged" : was < is ? "split" : "regrouped";
    CauseKind kind =
        arrivals.isDecided(change.rows())
            ? CauseKind.PERSON_DECIDED
            : CauseKind.valueOf(subject.toUpperCase(Locale.ROOT));
    return new Found(kind, "", kind == CauseKind.PERSON_DECIDED ? subject : "", change);
  }

  private Found ofAgreements(Change.OfAgreements change) {
    return new Found(CauseKind.AGREEMENT, partner(change.rows().get(0).name()), "", change);
  }

  /** From which number to which. */
  static String passage(Move move) {
    return word(move.before()) + ">" + word(move.after());
  }

  private static String word(@Nullable WrittenDecision decision) {
    if (decision == null) {
      return "none";
    }
    Reason reason = decision.reason();
    return reason == null ? decision.verdict().name() : reason.name();
  }

  private Found ofRow(Change.OfRow change, Move move) {
    RowStand stand = change.row();
    Row was = RowStand.first(stand.before());
    Row is = RowStand.first(stand.after());
    String partner = partner(stand.name());
    if (arrivals.isReleased(stand.name(), is)) {
      return new Found(CauseKind.RELEASED, partner, "", change);
    }
    return switch (change.event()) {
      case ADDED -> added(change, Objects.requireNonNull(is), move, partner);
      case GONE -> {
        boolean full = job.source(stand.name().source()).mode() == Source.Mode.FULL;
        yield new Found(full ? CauseKind.VANISHED : CauseKind.WITHDRAWN, partner, "", change);
      }
      case BACK -> new Found(CauseKind.RETURNED, partner, "", change);
      case HELD_BACK, LET_GO -> waiting(change, partner);
      case WITHDRAWN, CHANGED, MOVED -> changed(change, was, is, move, partner);
    };
  }

  private Found waiting(Change.OfRow change, String partner) {
    if (arrivals.isDecided(List.of(change.row()))) {
      return new Found(CauseKind.PERSON_DECIDED, "", "rows", change);
    }
    boolean held = change.event() == RowEvent.HELD_BACK;
    return new Found(held ? CauseKind.HELD_BACK : CauseKind.LET_GO, partner, "", change);
  }

  private Found added(Change.OfRow change, Row is, Move move, String partner) {
    if (!is.live()) {
      return new Found(CauseKind.VANISHED, partner, "", change);
    }
    if (confirms(move)) {
      return new Found(CauseKind.CONFIRMED, partner, reasonBefore(move), change);
    }
    if (disputes(move)) {
      return new Found(CauseKind.DISPUTED, partner, "", change);
    }
    Claim claim = claimFor(is, move);
    String subject = claim == null ? "" : ClaimFields.kindOf(claim);
    boolean displaces =
        reason(move.before()) == Reason.ALREADY_COUNTED
            || reason(move.after()) == Reason.ALREADY_COUNTED;
    if (move.before() != null && !displaces) {
      return new Found(CauseKind.ADDED_TO, partner, subject, change);
    }
    LocalDate day = move.before() == null ? move.newest().date() : dayOf(claim);
    boolean late = day == null || !day.isAfter(sides.before().month().peildatum());
    return new Found(late ? CauseKind.TOLD_LATE : CauseKind.NEW, partner, subject, change);
  }

  private Found changed(
      Change.OfRow change, @Nullable Row was, @Nullable Row is, Move move, String partner) {
    String claim = kindOf(move);
    if (ClaimFields.isTakenBack(claim, was, is)) {
      return new Found(CauseKind.WITHDRAWN, partner, claim, change);
    }
    if (disputes(move) && is != null && is.claims().stream().anyMatch(Naming::saysNo)) {
      return new Found(CauseKind.DISPUTED, partner, "", change);
    }
    if (confirms(move) && is != null && is.claims().stream().anyMatch(Naming::isProven)) {
      return new Found(CauseKind.CONFIRMED, partner, reasonBefore(move), change);
    }
    List<String> fields = ClaimFields.changed(was, is);
    if (fields.isEmpty()) {
      return new Found(CauseKind.CORRECTED, partner, "person", change);
    }
    String field = ClaimFields.weightiest(fields, reason(move.before()), reason(move.after()));
    if (field.equals(ClaimFields.HELD) && ClaimFields.isMoreHeld(was, is)) {
      return new Found(CauseKind.HELD_BACK, partner, "", change);
    }
    boolean filled = ClaimFields.isFilledIn(field, was, is);
    return new Found(filled ? CauseKind.FILLED_IN : CauseKind.CORRECTED, partner, field, change);
  }

  private static boolean saysNo(Claim claim) {
    return claim instanceof Claim.PlacementClaim it
        && (it.neverStarted() || it.proof() == Proof.REJECTED);
  }

  private static boolean isProven(Claim claim) {
    return claim instanceof Claim.PlacementClaim it && it.proof() == Proof.APPROVED;
  }

  /** What was not confirmed, and is no longer so. */
  private static boolean confirms(Move move) {
    Reason was = reason(move.before());
    Reason is = reason(move.after());
    return was != null
        && UNPROVEN.contains(was)
        && move.after() != null
        && (is == null || is.compareTo(Reason.PROVISIONAL) > 0);
  }

  private static boolean disputes(Move move) {
    return reason(move.after()) == Reason.DISPUTED;
  }

  private static String reasonBefore(Move move) {
    return Objects.requireNonNull(reason(move.before())).name();
  }

  private static @Nullable Reason reason(@Nullable WrittenDecision decision) {
    return decision == null ? null : decision.reason();
  }

  /** What kind of thing the decision is about, as claims name it. */
  private static String kindOf(Move move) {
    String outcome = move.newest().outcome();
    return outcome.substring(0, Math.max(0, outcome.indexOf(':')));
  }

  /** The claim of the kind that the decision is about; failing that the first. */
  private static @Nullable Claim claimFor(Row row, Move move) {
    String kind = kindOf(move);
    for (Claim claim : row.claims()) {
      if (ClaimFields.kindOf(claim).equals(kind)) {
        return claim;
      }
    }
    return row.claims().isEmpty() ? null : row.claims().get(0);
  }

  private static @Nullable LocalDate dayOf(@Nullable Claim claim) {
    return claim == null ? null : ClaimFields.dayOf(claim);
  }

  private String partner(RecordName name) {
    return job.sources().stream()
        .filter(source -> source.id().equals(name.source()))
        .map(Source::partner)
        .findFirst()
        .orElse(name.source());
  }
}
