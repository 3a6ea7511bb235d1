/**
 * Reads the rows of a delivery (rij).
 *
 * <p><b>Comes in:</b> a delivery. <b>Goes out:</b> typed rows, notices and what goes in the return
 * file. <b>Never:</b> guesses a value, decides who a row is about, or holds a whole file in memory.
 *
 * <p>Here lie the nouns, the stores and {@link RecordReader}, which takes a sender's rows through
 * the packages below in this order: {@code table} (a file as cells), {@code mapping} (what its rows
 * say), {@code identity} (who they are about), {@code forgotten} (who is not to come back), {@code
 * history} (what holds after each delivery). {@code codec} has the form in which rows are stored,
 * {@code look} is for files that no job knows yet.
 */
@ApplicationModule(
    displayName = "2 record",
    allowedDependencies = {"delivery", "delivery :: rule", "notice", "period"})
@NullMarked
package nl.sectordeal.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
