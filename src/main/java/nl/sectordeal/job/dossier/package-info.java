/**
 * What an auditor takes along, and checks without us (dossier).
 *
 * <p><b>Comes in:</b> the rows behind a month, person by person. <b>Goes out:</b> one zip in which
 * every figure follows from those rows, and whether it does. <b>Never:</b> holds what tells who
 * somebody is.
 */
@NullMarked
package nl.sectordeal.job.dossier;

import org.jspecify.annotations.NullMarked;
