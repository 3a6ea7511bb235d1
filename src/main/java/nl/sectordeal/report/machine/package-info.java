/**
 * Writes the files that other programs read: run.json and the CSV files (bestanden voor machines).
 *
 * <p>UTF-8, comma, RFC 4180 quoting only where a field needs it, a line feed after every line on
 * every system, dates as ISO, decimals with a point, sorted: the same input gives the same bytes.
 * Figures are exact here and text is unchanged; what people read stands in the workbooks and the
 * PDF.
 */
@NamedInterface("machine")
@NullMarked
package nl.sectordeal.report.machine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
