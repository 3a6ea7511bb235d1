/**
 * Which rows are one person: what people decided first, then national ids, equal rows, and scores
 * (koppelen).
 *
 * <p><b>Comes in:</b> versions of rows, with the traits that they bear. <b>Goes out:</b> units of
 * rows, and doubtful pairs. <b>Never:</b> gives a person its number, or stores anything.
 *
 * <p>{@link Matcher} takes {@link Versions} through it in that order; {@link Links} is what was
 * found so far.
 */
@NullMarked
package nl.sectordeal.person.match;

import org.jspecify.annotations.NullMarked;
