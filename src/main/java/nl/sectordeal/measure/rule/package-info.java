/**
 * The rules by which figures and what they rest on are checked, one class each (regels van
 * cijfers).
 */
@NamedInterface("rule")
@NullMarked
package nl.sectordeal.measure.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
