/**
 * Reads the rows of a delivery (rij).
 *
 * <p><b>Comes in:</b> a delivery. <b>Goes out:</b> typed rows, notices and what goes in the return
 * file. <b>Never:</b> guesses a value, decides who a row is about, or holds a whole file in memory.
 */
@ApplicationModule(
    displayName = "2 record",
    allowedDependencies = {"delivery", "delivery :: rule", "notice", "period"})
@NullMarked
package nl.sectordeal.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
