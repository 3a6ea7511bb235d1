package nl.sectordeal.job.reuse;

/**
 * What the run before found of one person (eerder resultaat).
 *
 * @param file that it stands in
 * @param counts where its counts stand in the file
 */
public record KeptResult(PersonResult result, KeptFile file, int counts) {}
