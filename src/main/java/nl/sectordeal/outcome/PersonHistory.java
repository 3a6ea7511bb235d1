package nl.sectordeal.outcome;

import java.util.List;

/**
 * Everything that happened to one person (geschiedenis), withdrawn outcomes included.
 *
 * @param person number of the person
 * @param outcomes in outcome order: start, kind, smallest record
 * @param circumstances who the person is, as far as partners tell
 */
public record PersonHistory(String person, List<Outcome> outcomes, Circumstances circumstances) {}
