/**
 * Lets a person decide who is who where a score cannot (beoordelen).
 *
 * <p><b>Comes in:</b> doubtful pairs; later the workbook in which somebody decided about them.
 * <b>Goes out:</b> that workbook, with what each decision would change; later verdicts, with who
 * gave them, when and why. <b>Never:</b> takes half a workbook, or a decision about rows that are
 * no longer what was shown.
 */
@NullMarked
package nl.sectordeal.job.review;

import org.jspecify.annotations.NullMarked;
