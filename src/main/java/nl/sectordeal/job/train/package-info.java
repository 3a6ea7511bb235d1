/**
 * Learns how much each likeness says about who is who (koppelmodel leren).
 *
 * <p><b>Comes in:</b> the rows of a job as known now. <b>Goes out:</b> a link model in a file, and
 * a table of before and after. <b>Never:</b> links, or changes what a job knows: a model counts
 * once a job file names it.
 */
@NullMarked
package nl.sectordeal.job.train;

import org.jspecify.annotations.NullMarked;
