package nl.sectordeal.outcome;

import java.time.LocalDate;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.record.Proof;

/** Settles where a placement stands between the two sides (status van een plaatsing). */
final class StatusSettler {
  private final int proofWindow;
  private final Peildatum peildatum;

  StatusSettler(OutcomeTerms terms, Peildatum peildatum) {
    this.proofWindow = terms.proofWindow();
    this.peildatum = peildatum;
  }

  /** The first status that holds; claims that are held or no longer live say nothing about it. */
  Status settle(Joined<PlacementClaim> joined, LocalDate start) {
    State state = joined.state();
    if (state == State.WITHDRAWN) {
      return Status.UNCONFIRMED;
    }
    if (state == State.LIVE && isDisputed(joined)) {
      return Status.DISPUTED;
    }
    if (state == State.LIVE && isConfirmed(joined)) {
      return Status.CONFIRMED;
    }
    return peildatum.isPast(start, proofWindow) ? Status.UNCONFIRMED : Status.PROVISIONAL;
  }

  private static boolean isDisputed(Joined<PlacementClaim> joined) {
    for (Told<PlacementClaim> told : joined.givers()) {
      if (told.claim().neverStarted() || told.claim().proof() == Proof.REJECTED) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConfirmed(Joined<PlacementClaim> joined) {
    boolean workSide = false;
    boolean publicSide = false;
    for (Told<PlacementClaim> told : joined.givers()) {
      if (told.claim().proof() == Proof.APPROVED) {
        return true;
      }
      workSide |= Precedence.isWorkSide(told);
      publicSide |= told.isPublicSide();
    }
    return workSide && publicSide;
  }
}
