/**
 * Lets a person decide that a difference between partners needs no answer any more (afhandelen).
 *
 * <p><b>Comes in:</b> a row of a placement on which claims differ, and a reason. <b>Goes out:</b> a
 * decision that is kept, and that the next run acts on. <b>Never:</b> changes what a partner said,
 * or a fact of the placement.
 */
@NullMarked
package nl.sectordeal.job.resolve;

import org.jspecify.annotations.NullMarked;
