package nl.sectordeal.measure.esf;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did in a stay, as the list of participants tells it (activiteit).
 *
 * @param kind kind of participation
 * @param group target group on the first day; null when not told
 * @param result how it ended; null when not told
 */
public record Activity(String kind, @Nullable String group, @Nullable String result) {}
