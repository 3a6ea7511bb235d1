/** The rules on rows, one class each (regels van rijen). */
@NamedInterface("rule")
@NullMarked
package nl.sectordeal.record.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
