/**
 * Decides what counts for which promise (doel, indicator).
 *
 * <p><b>Comes in:</b> the outcomes of one person. <b>Goes out:</b> decisions: counted or not, and
 * why. A figure is a count over decisions. <b>Never:</b> reads a file, a table or the time.
 */
@ApplicationModule(
    displayName = "5 measure",
    allowedDependencies = {"outcome", "notice", "period"})
@NullMarked
package nl.sectordeal.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
