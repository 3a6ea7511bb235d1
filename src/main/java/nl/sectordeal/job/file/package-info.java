/** Reads a job file: YAML in, checked against its schema, the settings of each stage out. */
@NullMarked
package nl.sectordeal.job.file;

import org.jspecify.annotations.NullMarked;
