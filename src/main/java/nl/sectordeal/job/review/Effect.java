package nl.sectordeal.job.review;

import nl.sectordeal.measure.Measure;

/**
 * What a decision would change in one figure (gevolg).
 *
 * @param by how many more are counted; fewer when negative, never 0
 */
record Effect(Measure measure, String period, int by) {}
