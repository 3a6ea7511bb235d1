package nl.sectordeal.measure.esf;

/**
 * A check that a table does not hold to (bevinding over een tabel).
 *
 * @param code of the rule
 * @param slice which part of the table
 * @param about the indicators that it is about
 */
public record TableFinding(String code, Slice slice, String about) {}
