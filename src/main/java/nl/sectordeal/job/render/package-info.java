/**
 * The sixth step: everything that a run writes (rapportage).
 *
 * <p><b>Comes in:</b> a run that has decided. <b>Goes out:</b> a report folder in its place,
 * published or as a concept: what the stage {@code report} shows is gathered here, since that stage
 * sees neither deliveries nor rows. <b>Never:</b> decides what a figure is, or how it looks.
 */
@NullMarked
package nl.sectordeal.job.render;

import org.jspecify.annotations.NullMarked;
