package nl.sectordeal.period;

import java.time.LocalDate;

/**
 * One period with its name and its days (periode).
 *
 * @param label {@code 2021-03}, {@code 2021} or {@code deal}
 * @param first its first day
 * @param last its last day, included
 */
public record Span(String label, LocalDate first, LocalDate last) {}
