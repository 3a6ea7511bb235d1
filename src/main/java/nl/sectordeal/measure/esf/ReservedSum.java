package nl.sectordeal.measure.esf;

import java.util.List;

/**
 * Sums of indicators that the system of the Commission keeps beside them (gereserveerde som).
 * Nobody is in two parts of one.
 */
enum ReservedSum {
  EECO02_04("EECO02", "EECO04"),
  EECO02_05("EECO02", "EECO05"),
  EECO02_04_05("EECO02", "EECO04", "EECO05"),
  EECO06_07("EECO06", "EECO07"),
  EECO10_11("EECO10", "EECO11");

  // List.of gives a list that nobody can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> parts;

  ReservedSum(String... parts) {
    this.parts = List.of(parts);
  }

  List<String> parts() {
    return parts;
  }
}
