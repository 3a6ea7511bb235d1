/**
 * Renders what partners, funders and auditors read (rapportage).
 *
 * <p><b>Comes in:</b> decisions and notices. <b>Goes out:</b> files. <b>Never:</b> computes a
 * figure that is not a count over decisions, or sees a person or a row: personal data cannot reach
 * a template by accident.
 */
@ApplicationModule(
    displayName = "6 report",
    allowedDependencies = {
      "measure",
      "measure :: esf",
      "measure :: euro",
      "outcome",
      "notice",
      "period"
    })
@NullMarked
package nl.sectordeal.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
