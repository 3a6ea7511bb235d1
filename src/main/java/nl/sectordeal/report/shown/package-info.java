/**
 * What page and sheet show alike: the lines of a table with their words, protected (getoond).
 *
 * <p><b>Comes in:</b> a report, and which of its counts may be shown. <b>Goes out:</b> lines as
 * readers may see them, in their order. <b>Never:</b> knows where on a page or sheet a line stands.
 */
@NamedInterface("shown")
@NullMarked
package nl.sectordeal.report.shown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
