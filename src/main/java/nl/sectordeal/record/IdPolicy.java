package nl.sectordeal.record;

/**
 * Whether a source may send national ids; a matter of law, see UAVG art. 46 (persoonsnummerbeleid).
 */
public enum IdPolicy {
  REQUIRED,
  ALLOWED,
  FORBIDDEN
}
