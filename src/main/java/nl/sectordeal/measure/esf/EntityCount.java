package nl.sectordeal.measure.esf;

/**
 * How many organisations an operation supported, as the job file tells it (aantal organisaties).
 *
 * @param indicator code, such as {@code CO23}
 */
public record EntityCount(String operation, String indicator, int year, int number) {}
