/**
 * How good the linkage is: people whose truth is known, the rows that sources would write of them,
 * and a count of what was found, missed and mistaken.
 */
@NullMarked
package nl.sectordeal.linkage;

import org.jspecify.annotations.NullMarked;
