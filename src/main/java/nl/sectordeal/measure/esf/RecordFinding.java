package nl.sectordeal.measure.esf;

import java.util.List;

/**
 * Something we say about one participation record (bevinding over een deelname).
 *
 * @param code of the rule
 * @param owner source that the record is booked under
 * @param about names of the fields, or codes of the indicators, that it is about
 * @param records the claims that the record rests on
 */
public record RecordFinding(
    String code,
    String operation,
    String person,
    String outcome,
    String owner,
    List<String> about,
    List<String> records) {}
