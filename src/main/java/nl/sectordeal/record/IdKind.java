package nl.sectordeal.record;

/** Kinds of national id (persoonsnummer). */
public enum IdKind {
  BSN,
  ONDERWIJSNUMMER,
  INSZ
}
