/**
 * Removes persons for good: one who asks for it, and all whose time is over (vergeten,
 * bewaartermijnen).
 *
 * <p><b>Comes in:</b> a person's number, or the list that a person saw of whose time is over.
 * <b>Goes out:</b> what stays of them in writing, and empty places in database, originals and
 * files. <b>Never:</b> begins to remove before it is written down, so that whatever a killed
 * process leaves is removed by the next one.
 */
@NullMarked
package nl.sectordeal.job.forget;

import org.jspecify.annotations.NullMarked;
