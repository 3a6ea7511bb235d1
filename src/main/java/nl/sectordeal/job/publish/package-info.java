/**
 * Published versions of a month: what each rests on, whether it is still whole, and whether it
 * would count the same by now (publicatie, hertelling).
 *
 * <p><b>Comes in:</b> a report that is final, and what people decided about publishing. <b>Goes
 * out:</b> a folder that is never written again, with a manifest, and a chain of manifests in the
 * order of publication. <b>Never:</b> changes what was published: what would count other numbers by
 * now is told, and becomes a new version when a person says so.
 */
@NullMarked
package nl.sectordeal.job.publish;

import org.jspecify.annotations.NullMarked;
