package nl.sectordeal.measure.esf;

/** Where somebody stands on the labour market: exactly one of three (arbeidsmarktpositie). */
public enum LabourStatus {
  /** Without work, available and looking for it, or registered as such. */
  UNEMPLOYED,
  /** Neither at work nor unemployed. */
  INACTIVE,
  /** At work for pay, profit or family gain, self-employed included. */
  EMPLOYED
}
