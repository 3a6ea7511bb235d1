/**
 * Finds out which rows are about the same person (persoon).
 *
 * <p><b>Comes in:</b> rows. <b>Goes out:</b> persons, links with their evidence, and doubtful
 * pairs. <b>Never:</b> settles a doubtful pair by itself, or lets a national id leave the package.
 */
@ApplicationModule(
    displayName = "3 person",
    allowedDependencies = {
      "record",
      "record :: codec",
      "record :: forgotten",
      "record :: identity",
      "notice"
    })
@NullMarked
package nl.sectordeal.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
