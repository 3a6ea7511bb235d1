/**
 * Says how a figure, a person or a row came to be as it is (uitleg).
 *
 * <p><b>Comes in:</b> what somebody points at, and a month as the last run found it. <b>Goes
 * out:</b> the way back, from the figure through its decisions to the rows in partners' files; as
 * text, CSV or JSON. <b>Never:</b> decides by rules of its own: it asks the stages again, about the
 * few persons that are shown.
 */
@NullMarked
package nl.sectordeal.job.explain;

import org.jspecify.annotations.NullMarked;
