/**
 * Reads what a row says, by the columns that the job file names for its source (kolommen).
 *
 * <p><b>Comes in:</b> rows of cells, and what was agreed of the source. <b>Goes out:</b> read rows:
 * claims, who they are about, notices. <b>Never:</b> guesses a value, or knows what was said
 * before.
 *
 * <p>{@link RowMapper} is the way in; a reader stands for a kind of column, and {@link RowDraft} is
 * the row while it is read.
 */
@NamedInterface("mapping")
@NullMarked
package nl.sectordeal.record.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
