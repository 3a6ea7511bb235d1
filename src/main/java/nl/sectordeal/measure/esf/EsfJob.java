package nl.sectordeal.measure.esf;

/**
 * How one job counts for the fund (opdracht van het fonds).
 *
 * @param terms what was agreed with the fund
 * @param codes what the codes of the job mean to the fund
 */
public record EsfJob(EsfTerms terms, SpellTerms codes) {}
