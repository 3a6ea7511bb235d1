/**
 * What holds of a sender's rows after each of its deliveries, verdicts included (verloop).
 *
 * <p><b>Comes in:</b> read rows, delivery by delivery, and what held before. <b>Goes out:</b>
 * versions that begin and end, the fate of every row, notices. <b>Never:</b> reads a cell, or holds
 * the rows of a sender in memory.
 *
 * <p>{@link SenderRows} is the way in: it takes a sender through its deliveries, each in a {@link
 * Pass}.
 */
@NullMarked
package nl.sectordeal.record.history;

import org.jspecify.annotations.NullMarked;
