/**
 * Lets a user type a command and read the answer (opdrachtregel).
 *
 * <p><b>Comes in:</b> arguments. <b>Goes out:</b> a summary one can act on, and an exit code. The
 * only package that knows picocli. <b>Never:</b> works around the job.
 */
@ApplicationModule(
    displayName = "cli",
    allowedDependencies = {"job", "job :: file", "notice"})
@NullMarked
package nl.sectordeal.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
