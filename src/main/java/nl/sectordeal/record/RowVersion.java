package nl.sectordeal.record;

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
 */
public record RowVersion(
    long id,
    Row row,
    boolean superseded,
    long first,
    long previous,
    long identity,
    boolean hasPerson,
    PersonMarks marks) {}
