package nl.sectordeal.outcome;

import nl.sectordeal.outcome.Backing.Lack;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.record.Proof;

/** How far the proof of the claims of one placement has come, taken together (stand van bewijs). */
final class ProofStates {
  private boolean disputed;
  private boolean approved;
  private boolean received;
  private boolean requested;
  private boolean expired;

  /** Adds what a claim says; false when it stands behind nothing any more. */
  boolean add(PlacementClaim claim) {
    Proof proof = claim.proof();
    disputed |= claim.neverStarted() || proof == Proof.REJECTED;
    approved |= proof == Proof.APPROVED;
    received |= proof == Proof.RECEIVED;
    requested |= proof == Proof.REQUESTED;
    expired |= proof == Proof.EXPIRED;
    return proof != Proof.EXPIRED;
  }

  boolean disputed() {
    return disputed;
  }

  boolean approved() {
    return approved;
  }

  /** What is nearest to complete the proof: a document on its way, before another partner's row. */
  Lack nearest(Lack row) {
    if (received) {
      return Lack.APPROVAL;
    }
    if (requested) {
      return Lack.DOCUMENT;
    }
    return expired ? Lack.RENEWAL : row;
  }
}
