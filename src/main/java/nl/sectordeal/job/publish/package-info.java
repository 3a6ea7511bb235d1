/**
 * Published versions of a month: what each rests on, and whether it is still whole (publicatie).
 *
 * <p><b>Comes in:</b> a report that is final. <b>Goes out:</b> a folder that is never written
 * again, with a manifest, and a chain of manifests in the order of publication. <b>Never:</b>
 * computes a figure.
 */
@NullMarked
package nl.sectordeal.job.publish;

import org.jspecify.annotations.NullMarked;
