/**
 * The program, in the order the data goes through it.
 *
 * <ol>
 *   <li>{@link nl.sectordeal.delivery} (levering)
 *   <li>{@link nl.sectordeal.record} (rij)
 *   <li>{@link nl.sectordeal.person} (persoon)
 *   <li>{@link nl.sectordeal.outcome} (uitkomst)
 *   <li>{@link nl.sectordeal.measure} (doel, indicator)
 *   <li>{@link nl.sectordeal.report} (rapportage)
 * </ol>
 *
 * <p>Around them: {@link nl.sectordeal.notice}, {@link nl.sectordeal.period}, {@link
 * nl.sectordeal.job} and {@link nl.sectordeal.cli}. Who may use whom stands in each package, and
 * StructureTest holds them to it.
 */
@NullMarked
package nl.sectordeal;

import org.jspecify.annotations.NullMarked;
