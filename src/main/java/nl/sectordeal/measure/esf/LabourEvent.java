package nl.sectordeal.measure.esf;

import java.time.LocalDate;

/**
 * From a day on, somebody's position on the labour market (gebeurtenis). It holds until the next.
 *
 * @param on first day of the position
 */
public record LabourEvent(LocalDate on, LabourStatus status) {}
