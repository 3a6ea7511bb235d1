package nl.sectordeal.report.protect;

import java.util.List;

/**
 * Counts that add up, as a reader knows (optelling).
 *
 * @param parts none of them twice
 */
public record Sum(Cell total, List<Cell> parts) {}
