package nl.sectordeal.person;

/**
 * By what rows were linked (koppelgrondslag).
 *
 * @param model hash of the link model
 * @param link at or above this probability two records are one person
 * @param review between this and {@code link} a pair is doubtful
 */
public record LinkBasis(String model, double link, double review) {}
