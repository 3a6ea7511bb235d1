package nl.sectordeal.outcome;

import java.util.Comparator;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * Whose word goes first: employer, ROC with a BBL contract, gemeente, UWV, then all others
 * (voorrang).
 */
final class Precedence {
  private static final int EMPLOYER = 0;
  private static final int ROC_WITH_BBL = 1;
  private static final int GEMEENTE = 2;
  private static final int UWV = 3;
  private static final int OTHER = 4;

  /** The claim whose word goes first comes first; within one kind by source, row key, sender. */
  static final Comparator<Told<?>> ORDER = Precedence::compare;

  private Precedence() {}

  /** The place of a claim of this partner, 0 goes first. */
  static int rankOf(PartnerKind partner, Claim claim) {
    return switch (partner) {
      case EMPLOYER -> EMPLOYER;
      case ROC -> hasBblContract(claim) ? ROC_WITH_BBL : OTHER;
      case GEMEENTE -> GEMEENTE;
      case UWV -> UWV;
      case OTHER -> OTHER;
    };
  }

  /**
   * Whether a claim is of the side that has the person at work: the employer, or a ROC with BBL.
   */
  static boolean isWorkSide(Told<?> told) {
    return told.rank() <= ROC_WITH_BBL;
  }

  /** Compares where rows come from, whatever their version: by source, row key, sender. */
  static int compareOrigin(Told<?> one, Told<?> other) {
    RowRef a = one.row().ref();
    RowRef b = other.row().ref();
    int bySource = a.source().compareTo(b.source());
    if (bySource != 0) {
      return bySource;
    }
    int byKey = a.key().compareTo(b.key());
    if (byKey != 0) {
      return byKey;
    }
    int bySender = a.sender().compareTo(b.sender());
    return bySender != 0 ? bySender : Integer.compare(one.ordinal(), other.ordinal());
  }

  /** The contract that a placement claim gives as a fact; null when it gives none. */
  static @Nullable String contractOf(PlacementClaim claim) {
    return claim.heldFields().contains(Field.CONTRACT) ? null : claim.contract();
  }

  private static boolean hasBblContract(Claim claim) {
    return claim instanceof PlacementClaim placement
        && PlacementClaim.BBL.equals(contractOf(placement));
  }

  private static int compare(Told<?> one, Told<?> other) {
    int byRank = Integer.compare(one.rank(), other.rank());
    return byRank != 0 ? byRank : compareOrigin(one, other);
  }
}
