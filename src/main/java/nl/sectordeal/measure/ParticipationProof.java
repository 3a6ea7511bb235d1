package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.Collections;
import nl.sectordeal.outcome.Backing;
import nl.sectordeal.outcome.Backing.Proof;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Qualification;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.outcome.PersonHistory;
import org.jspecify.annotations.Nullable;

/**
 * What else of the same person shows a participation that one partner told of: the same told by
 * another partner, who names no provider or another one, or a certificate gained with it (bewijs
 * van een deelname).
 */
final class ParticipationProof {
  /** A certificate is of the participation up to four weeks after its end. */
  private static final int CERTIFICATE_WITHIN = 28;

  private final int sameWithin;

  ParticipationProof(int sameWithin) {
    this.sameWithin = sameWithin;
  }

  /** What stands behind an outcome with all of its person at hand; itself when no more does. */
  Backing complete(Outcome outcome, Backing own, PersonHistory history) {
    if (!(outcome instanceof Participation participation)) {
      return own;
    }
    Backing found = own;
    for (Outcome other : history.outcomes()) {
      if (other.facts().state() != State.LIVE) {
        continue;
      }
      if (other instanceof Qualification && isGainedWith(participation, other)) {
        return new Backing(Proof.CERTIFICATE, null, own.partners());
      }
      if (other instanceof Participation same && isToldByAnother(participation, same)) {
        found = new Backing(Proof.TWO_PARTNERS, null, own.partners());
      }
    }
    return found;
  }

  private static boolean isGainedWith(Participation participation, Outcome other) {
    return other.facts().backing().isComplete()
        && !other.start().isBefore(participation.start())
        && !isAfter(other.start(), participation.end().date(), CERTIFICATE_WITHIN);
  }

  private boolean isToldByAnother(Participation participation, Participation other) {
    return other.facts().type().equals(participation.facts().type())
        && Collections.disjoint(
            other.facts().backing().partners(), participation.facts().backing().partners())
        && !isAfter(other.start(), participation.end().date(), sameWithin)
        && !isAfter(participation.start(), other.end().date(), sameWithin);
  }

  /** Nothing comes after what is open. */
  private static boolean isAfter(LocalDate day, @Nullable LocalDate end, int days) {
    return end != null && day.isAfter(end.plusDays(days));
  }
}
