package nl.sectordeal.person;

import nl.sectordeal.person.score.KnownPairs;

/**
 * Which profiles were compared, and which pairs of them scored enough (scoreboek).
 *
 * @param model hash of the model by which they were
 * @param least bits that a pair had to weigh
 * @param profiles digests of all profiles, with what else their comparing depended on
 */
@SuppressWarnings("ArrayRecordComponent")
public record ScoreBook(String model, double least, long[] profiles, KnownPairs pairs) {}
