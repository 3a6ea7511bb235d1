/**
 * Runs the six stages in their order, as the job file says (taak).
 *
 * <p><b>Comes in:</b> a job file and a month. <b>Goes out:</b> a run. The only package that knows
 * Spring Batch and YAML. <b>Never:</b> holds a rule of its own.
 *
 * <p>Here lie the run, what starts it, and where things are. What a command does beside it lies in
 * the package of its name ({@code review}, {@code explain}, {@code dossier}, …), the sixth step in
 * {@code render}, and what several need in {@code file}, {@code publish} and {@code reuse}. Those
 * use the run, and each other in one direction.
 */
@ApplicationModule(
    displayName = "job",
    allowedDependencies = {
      "delivery",
      "delivery :: rule",
      "record",
      "record :: forgotten",
      "record :: identity",
      "record :: look",
      "record :: mapping",
      "record :: rule",
      "record :: table",
      "person",
      "person :: rule",
      "person :: score",
      "outcome",
      "measure",
      "measure :: esf",
      "measure :: rule",
      "measure :: euro",
      "report",
      "report :: machine",
      "report :: protect",
      "report :: shown",
      "notice",
      "period"
    })
@NullMarked
package nl.sectordeal.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
