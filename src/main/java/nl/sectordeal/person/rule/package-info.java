/** The rules by which rows are linked to persons: one class, one sentence, one code each. */
@NamedInterface("rule")
@NullMarked
package nl.sectordeal.person.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
