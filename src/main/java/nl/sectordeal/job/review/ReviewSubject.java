package nl.sectordeal.job.review;

import java.time.Instant;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.mapping.WrittenPerson;

/**
 * A row as it is known now, with who it is about.
 *
 * @param live false when it is withdrawn or no longer delivered
 * @param known since when a row of this name is known
 */
record ReviewSubject(RecordName name, boolean live, Instant known, WrittenPerson person) {}
