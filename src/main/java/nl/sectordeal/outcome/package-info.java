/**
 * Settles what happened to a person (uitkomst).
 *
 * <p><b>Comes in:</b> persons and their rows. <b>Goes out:</b> participations, placements,
 * qualifications and contacts, each with its status. <b>Never:</b> counts.
 */
@ApplicationModule(
    displayName = "4 outcome",
    allowedDependencies = {"person", "record", "notice", "period"})
@NullMarked
package nl.sectordeal.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
