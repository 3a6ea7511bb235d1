/**
 * What placements are worth against an order that asks social return (social return in euro).
 *
 * <p><b>Comes in:</b> placements that count, orders and a table of values. <b>Goes out:</b> an
 * amount per placement and a figure per order. <b>Never:</b> decides whether a placement counts.
 */
@NamedInterface("euro")
@NullMarked
package nl.sectordeal.measure.euro;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
