package nl.sectordeal.measure.esf;

/**
 * Numbers that nobody counted, which ESF+ allows where persons need not be asked (schatting). They
 * never enter a count.
 *
 * @param indicator code, such as {@code EECO12}
 * @param method how it was estimated, in words for the funder
 */
public record Estimate(
    String operation,
    String indicator,
    int year,
    int women,
    int men,
    int nonBinary,
    String method) {}
