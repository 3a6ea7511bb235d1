/** The rules for judging deliveries (regels). */
@NullMarked
package nl.sectordeal.delivery.rule;

import org.jspecify.annotations.NullMarked;
