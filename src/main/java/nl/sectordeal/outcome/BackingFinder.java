package nl.sectordeal.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.outcome.Backing.Lack;
import nl.sectordeal.outcome.Backing.Proof;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.record.PartnerKind;

/**
 * Finds what stands behind an outcome, from the live claims that are not held (onderbouwing). A
 * claim whose own proof lapsed stands behind nothing.
 */
final class BackingFinder {

  private BackingFinder() {}

  static Backing find(OutcomeKind kind, Joined<?> joined) {
    if (joined.state() != State.LIVE) {
      return Backing.NONE;
    }
    return switch (kind) {
      case PLACEMENT -> ofPlacement(joined.givers());
      case PARTICIPATION -> ofParticipation(joined.givers());
      case QUALIFICATION -> ofQualification(joined.givers());
      case CONTACT -> Backing.complete(Proof.REGISTRATION);
      case STATUS, COMMITMENT, MOVE -> Backing.NONE;
    };
  }

  private static Backing ofPlacement(List<? extends Told<?>> givers) {
    Told<?> workSide = null;
    Told<?> publicSide = null;
    ProofStates states = new ProofStates();
    for (Told<?> told : givers) {
      if (!states.add((PlacementClaim) told.claim())) {
        continue;
      }
      workSide = workSide == null && Precedence.isWorkSide(told) ? told : workSide;
      publicSide = publicSide == null && told.isPublicSide() ? told : publicSide;
    }
    if (states.disputed()) {
      return Backing.lacking(Proof.NONE, Lack.DISPUTE);
    }
    if (states.approved()) {
      return Backing.complete(Proof.APPROVED);
    }
    if (workSide != null && publicSide != null) {
      return Backing.complete(Proof.BOTH_SIDES);
    }
    if (workSide != null) {
      return Backing.lacking(Proof.WORK_SIDE, states.nearest(Lack.PUBLIC_SIDE));
    }
    return publicSide != null
        ? Backing.lacking(Proof.PUBLIC_SIDE, states.nearest(Lack.WORK_SIDE))
        : Backing.lacking(Proof.ONE_PARTNER, states.nearest(Lack.BOTH_SIDES));
  }

  private static Backing ofQualification(List<? extends Told<?>> givers) {
    for (Told<?> told : givers) {
      if (told.row().partner() == PartnerKind.ROC) {
        return Backing.complete(Proof.CERTIFICATE);
      }
    }
    return Backing.lacking(Proof.ONE_PARTNER, Lack.CERTIFICATE);
  }

  private static Backing ofParticipation(List<? extends Told<?>> givers) {
    List<String> partners = new ArrayList<>(1);
    for (Told<?> told : givers) {
      String partner = partnerOf(told);
      if (!partners.contains(partner)) {
        partners.add(partner);
      }
    }
    return partners.size() > 1
        ? new Backing(Proof.TWO_PARTNERS, null, List.copyOf(partners))
        : new Backing(Proof.ONE_PARTNER, Lack.SECOND_PARTNER, List.copyOf(partners));
  }

  /** Sources of one gemeente are one partner; employers and others are as many as there are. */
  private static String partnerOf(Told<?> told) {
    PartnerKind kind = told.row().partner();
    return switch (kind) {
      case GEMEENTE, UWV, ROC -> kind.name();
      case EMPLOYER, OTHER -> told.source() + "/" + told.row().ref().sender();
    };
  }
}
