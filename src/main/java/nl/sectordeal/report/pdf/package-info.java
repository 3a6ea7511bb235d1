/**
 * Draws the report of a month as a PDF (maandrapportage).
 *
 * <p><b>Comes in:</b> a {@link nl.sectordeal.report.MonthlyReport} and a template. <b>Goes out:</b>
 * one PDF. <b>Never:</b> counts; a page only protects, words and draws what was counted.
 */
@NullMarked
package nl.sectordeal.report.pdf;

import org.jspecify.annotations.NullMarked;
