/**
 * Keeps small counts from being read or worked out (onthullingsbeveiliging).
 *
 * <p><b>Comes in:</b> every count of a report and how counts add up. <b>Goes out:</b> which of them
 * may be shown. <b>Never:</b> changes a count.
 *
 * <p>All tables are one system: a {@link nl.sectordeal.report.protect.Cell} is one count, a {@link
 * nl.sectordeal.report.protect.Sum} says that counts add up to another, {@link
 * nl.sectordeal.report.protect.Knowledge} is all of them, {@link
 * nl.sectordeal.report.protect.Protection} hides counts until {@link
 * nl.sectordeal.report.protect.Attack} finds none that can be worked out.
 */
@NamedInterface("protect")
@NullMarked
package nl.sectordeal.report.protect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
