package nl.sectordeal.record;

import org.jspecify.annotations.Nullable;

/**
 * One version of one row as stored, as known at some moment (rijversie).
 *
 * @param id rises in the order in which versions took effect within a sender
 * @param row what later stages see; {@code row.live()} tells whether it is in force
 * @param superseded true when a later version of the same key took its place
 * @param first id of the first version of this key
 * @param previous id of the version before this one; 0 when it is the first
 * @param identity id of the version since which this key came with these same data of the person
 * @param hasPerson whether the source describes persons at all
 * @param profile keyed digest of all traits of the person: equal profiles, equal traits; 0 when
 *     nothing is known of the person
 * @param traits who the row is about, sealed; null when nothing is known, or when it was not asked
 *     for
 */
public record RowVersion(
    long id,
    Row row,
    boolean superseded,
    long first,
    long previous,
    long identity,
    boolean hasPerson,
    PersonMarks marks,
    long profile,
    @Nullable SealedTraits traits) {}
