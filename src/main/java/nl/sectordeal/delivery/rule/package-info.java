/** The rules on deliveries, one class each (regels van levering). */
@NamedInterface("rule")
@NullMarked
package nl.sectordeal.delivery.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
