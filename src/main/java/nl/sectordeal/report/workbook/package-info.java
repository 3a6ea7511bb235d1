/**
 * Writes the spreadsheets that people open: the month's figures, what a partner gets back, and a
 * form to fill in (werkmappen).
 *
 * <p>Cells are typed, text is always text and never a formula, and the same input gives the same
 * bytes. Small counts are hidden before they reach a cell or a chart. The month and the form are
 * written with POI, for its charts and drop-down lists; what a partner gets back can have a million
 * rows and is written with fastexcel, which took a quarter of the time of POI's streaming writer
 * (0.6 s against 2.3 s of processor for a million rows of four columns).
 */
@NamedInterface("workbook")
@NullMarked
package nl.sectordeal.report.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
