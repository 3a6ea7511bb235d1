package nl.sectordeal.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a file, and the rules that say something of it (lot van een rij).
 *
 * @param number as the sender sees it
 * @param key the partner's key; null when there is none that can be used
 * @param codes of rules, in the order in which they were found
 */
public record RowFate(int number, @Nullable String key, Fate fate, List<String> codes) {}
