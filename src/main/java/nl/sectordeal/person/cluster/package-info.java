/**
 * Decides from scores which entities are one person.
 *
 * <p><b>Comes in:</b> entities (all rows of one national id, or one row without), what keeps them
 * apart, and the scores of pairs. <b>Goes out:</b> clusters and doubtful pairs. <b>Never:</b> looks
 * at a row, or depends on the order in which anything came in.
 */
@NullMarked
package nl.sectordeal.person.cluster;

import org.jspecify.annotations.NullMarked;
