/**
 * Counts with days, months and years (periode). The only date arithmetic of the program.
 *
 * <p><b>Comes in:</b> dates. <b>Goes out:</b> dates and periods. <b>Never:</b> asks what day it is.
 */
@ApplicationModule(
    displayName = "period",
    allowedDependencies = {})
@NullMarked
package nl.sectordeal.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
