/**
 * Receives what partners send (levering).
 *
 * <p><b>Comes in:</b> a file in the inbox. <b>Goes out:</b> a delivery known by its hash, with its
 * source and its period. <b>Never:</b> looks at what a row means.
 */
@ApplicationModule(
    displayName = "1 delivery",
    allowedDependencies = {"notice", "period"})
@NullMarked
package nl.sectordeal.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
