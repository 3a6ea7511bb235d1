/**
 * The common indicators of the European Social Fund: who is a participant, what is counted of them
 * and what became of them (ESF-indicatoren).
 *
 * <p><b>Comes in:</b> what partners told of one person's stays in operations. <b>Goes out:</b>
 * decisions, one per indicator and participation record. <b>Never:</b> knows a national id, or asks
 * the time.
 */
@NamedInterface("esf")
@NullMarked
package nl.sectordeal.measure.esf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
