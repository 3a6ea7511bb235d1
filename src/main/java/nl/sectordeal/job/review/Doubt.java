package nl.sectordeal.job.review;

import java.util.List;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.record.RecordName;

/**
 * A doubtful pair as it is put to a person: two persons, and the two rows that show best why they
 * may be one.
 *
 * @param reason name of why it is left to a person
 * @param score probability that they are one
 */
public record Doubt(
    String first,
    String second,
    RecordName one,
    RecordName other,
    String reason,
    double score,
    List<Evidence.Line> lines) {}
