/** The rules for rows (regels). */
@NullMarked
package nl.sectordeal.record.rule;

import org.jspecify.annotations.NullMarked;
