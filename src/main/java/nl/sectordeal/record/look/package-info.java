/**
 * What an undeclared file of a partner seems to hold: the first draft of a job file (verkenning).
 *
 * <p><b>Comes in:</b> a file, and the headings that partners are known to use. <b>Goes out:</b> per
 * column what it probably means, and counts. <b>Never:</b> keeps a value that may be personal, or
 * takes part in a run.
 */
@NamedInterface("look")
@NullMarked
package nl.sectordeal.record.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
