package nl.sectordeal.record;

/** How far the proof of a placement has come (bewijs). */
public enum Proof {
  /** Nothing told. */
  NONE,
  REQUESTED,
  RECEIVED,
  /** Approved: alone enough to confirm a placement (goedgekeurd). */
  APPROVED,
  /** Rejected: the placement is disputed (afgewezen). */
  REJECTED,
  EXPIRED
}
