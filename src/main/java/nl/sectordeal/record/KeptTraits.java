package nl.sectordeal.record;

import org.jspecify.annotations.Nullable;

/**
 * Who a row is about, as the newest version of it tells (bewaarde kenmerken).
 *
 * @param version id of that version
 * @param live whether it is in force
 * @param profile digest of the traits; 0 when nothing is known of the person
 * @param traits sealed; null when nothing is known of the person
 */
public record KeptTraits(long version, boolean live, long profile, @Nullable SealedTraits traits) {}
