package nl.sectordeal.record;

/** What kind of partner a source belongs to; decides whose word goes first (soort partner). */
public enum PartnerKind {
  EMPLOYER,
  ROC,
  GEMEENTE,
  UWV,
  OTHER;

  /** The public side of a placement: those who pay the benefit. */
  public boolean isPublicSide() {
    return this == GEMEENTE || this == UWV;
  }
}
