/**
 * Tells what moved between two runs, and why (vergelijken).
 *
 * <p><b>Comes in:</b> what two runs left in their folders, and the rows as they were known to each.
 * <b>Goes out:</b> a {@link nl.sectordeal.report.DifferenceStatement}. The figures and decisions
 * are those of the folders, which is what was published; the rows only explain. <b>Never:</b>
 * decides anew what a figure is.
 *
 * <p>A cause is found by supposing: a change is the cause of a move when it alone brings it about,
 * or else when without it the move would not have come about. So {@code Supposing} settles and
 * decides about a few persons with some of the changes, as a run would.
 */
@NullMarked
package nl.sectordeal.job.compare;

import org.jspecify.annotations.NullMarked;
