/**
 * Reads a job file (opdracht).
 *
 * <p><b>Comes in:</b> YAML, checked against its schema. <b>Goes out:</b> the settings of each
 * stage. <b>Never:</b> computes.
 */
@NamedInterface("file")
@NullMarked
package nl.sectordeal.job.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
