package nl.sectordeal.outcome;

import java.util.List;

/**
 * Everything that happened to one person (geschiedenis), withdrawn outcomes included.
 *
 * @param person number of the person
 * @param outcomes in outcome order: start, kind, smallest record
 */
public record PersonHistory(String person, List<Outcome> outcomes) {}
