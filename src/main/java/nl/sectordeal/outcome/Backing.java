package nl.sectordeal.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What partners' own rows bring to show that an outcome happened, and what they still lack
 * (onderbouwing). An auditor asks for more than a count does: a traject counts on one partner's
 * word, and is not shown by it.
 *
 * @param proof the strongest there is
 * @param lack what would complete it; null when nothing is lacking
 * @param partners who told of it, by kind where a kind is one organisation; participations only,
 *     otherwise empty
 */
public record Backing(Proof proof, @Nullable Lack lack, List<String> partners) {
  /** Nothing stands behind it. */
  public static final Backing NONE = new Backing(Proof.NONE, null, List.of());

  /** What stands behind an outcome, the strongest first. */
  public enum Proof {
    /** A partner approved the proof. */
    APPROVED,
    /** The side that has the person at work and the public side each told of it. */
    BOTH_SIDES,
    /** The school that issued it told of it. */
    CERTIFICATE,
    /** Two partners told of it. */
    TWO_PARTNERS,
    /** It is a registration of the one who did it, and nobody else could know. */
    REGISTRATION,
    /** Only the employer, or the ROC with a BBL contract. */
    WORK_SIDE,
    /** Only the gemeente or UWV. */
    PUBLIC_SIDE,
    /** Only one partner, of no side. */
    ONE_PARTNER,
    /** Nothing. */
    NONE
  }

  /** What would complete the proof. */
  public enum Lack {
    /** A row of the employer, or of the ROC with a BBL contract. */
    WORK_SIDE,
    /** A row of the gemeente or UWV. */
    PUBLIC_SIDE,
    /** A row of each side. */
    BOTH_SIDES,
    /** Proof was received, and nobody approved it yet. */
    APPROVAL,
    /** Proof was asked for, and has not come yet. */
    DOCUMENT,
    /** Proof lapsed: another one is needed. */
    RENEWAL,
    /** A row of the school that issued it. */
    CERTIFICATE,
    /** A row of a second partner, or a certificate. */
    SECOND_PARTNER,
    /** Partners contradict each other on whether it happened. */
    DISPUTE
  }

  /** Nothing more is needed. */
  static Backing complete(Proof proof) {
    return new Backing(proof, null, List.of());
  }

  static Backing lacking(Proof proof, Lack lack) {
    return new Backing(proof, lack, List.of());
  }

  /** Whether an auditor can do with it. */
  public boolean isComplete() {
    return proof != Proof.NONE && lack == null;
  }
}
