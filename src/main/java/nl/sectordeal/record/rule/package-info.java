/** The rules that the rows of a delivery keep: one class, one sentence, one code each. */
@NamedInterface("rule")
@NullMarked
package nl.sectordeal.record.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
