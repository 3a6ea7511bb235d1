/**
 * Persons who asked to be forgotten, or whose time is over: taking their rows out, and keeping them
 * out (vergeten).
 *
 * <p><b>Comes in:</b> rows, and the signs by which a forgotten person is known. <b>Goes out:</b>
 * the other rows, and what of the emptied ones still counts. <b>Never:</b> keeps what tells who the
 * person was.
 */
@NamedInterface("forgotten")
@NullMarked
package nl.sectordeal.record.forgotten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
