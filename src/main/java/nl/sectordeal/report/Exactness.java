package nl.sectordeal.report;

/**
 * For whom a report shows small counts as they are (exacte kleine aantallen).
 *
 * @param readers who may read it
 * @param because on what ground
 */
public record Exactness(String readers, String because) {}
