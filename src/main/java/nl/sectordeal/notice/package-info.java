/**
 * Says what we found in the data (melding).
 *
 * <p><b>Comes in:</b> a rule that was broken, and where. <b>Goes out:</b> a notice: its code, its
 * severity and what the partner does now. <b>Never:</b> carries a value from a row, or stands for a
 * fault of our own; that is an exception.
 */
@ApplicationModule(
    displayName = "notice",
    allowedDependencies = {})
@NullMarked
package nl.sectordeal.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
