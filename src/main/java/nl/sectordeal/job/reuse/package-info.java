/**
 * Keeps what a run found of each person for the next one, which does nothing anew for a person of
 * whom nothing changed (hergebruik).
 *
 * <p>Lies beside the data and can be deleted at any time: then everything is done anew, and the
 * same comes out.
 */
@NullMarked
package nl.sectordeal.job.reuse;

import org.jspecify.annotations.NullMarked;
