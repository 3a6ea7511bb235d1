/**
 * The first job file of a new programme, written from files that partners sent (opzet van een
 * opdracht).
 *
 * <p><b>Comes in:</b> what files seem to hold. <b>Goes out:</b> a job file that can be run, and
 * what of it a person must look at. <b>Never:</b> shows or writes a personal value, or writes over
 * a file.
 */
@NullMarked
package nl.sectordeal.job.draft;

import org.jspecify.annotations.NullMarked;
