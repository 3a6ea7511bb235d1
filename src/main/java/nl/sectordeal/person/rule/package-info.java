/** The rules by which rows are linked to persons, one class each (regels van koppelingen). */
@NamedInterface("rule")
@NullMarked
package nl.sectordeal.person.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
