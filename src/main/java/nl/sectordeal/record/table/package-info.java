/**
 * Turns a file of a partner into a table of typed cells (tabel).
 *
 * <p><b>Comes in:</b> a file and what is declared of its format. <b>Goes out:</b> headings and rows
 * with the row numbers the sender sees. <b>Never:</b> knows what a column means, reads a cell by
 * how it is shown, or holds a whole file in memory.
 */
@NamedInterface("table")
@NullMarked
package nl.sectordeal.record.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
