package nl.sectordeal.job;

import nl.sectordeal.job.ExplainRequest.Format;
import nl.sectordeal.job.file.JobFile;

/**
 * Which two runs a user wants to compare, and how to show it.
 *
 * @param before name of its folder below that of the job, such as {@code 2021-02/v1}
 * @param after likewise
 */
public record CompareRequest(JobFile job, String before, String after, Format format) {}
