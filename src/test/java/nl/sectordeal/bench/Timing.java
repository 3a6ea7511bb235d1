package nl.sectordeal.bench;

import java.util.Map;

/**
 * How long something took.
 *
 * @param stages seconds of each stage by its name, in their order; the first counts from the start
 *     of the process
 * @param seconds from start to end
 * @param cpu seconds of processor, all threads together
 * @param megabytes most memory of the process, or 0 where the system does not tell
 */
record Timing(Map<String, Double> stages, double seconds, double cpu, long megabytes) {}
