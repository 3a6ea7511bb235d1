package nl.sectordeal.report;

import java.util.List;

/**
 * What the list of participants says of one line, and on which rows that rests (opmerkingen bij een
 * deelname).
 *
 * @param missing names of the fields that are missing; empty when complete
 * @param rules codes of other rules that the line breaks
 * @param records the rows, as {@code source:key@delivery}
 */
public record ParticipationNotes(List<String> missing, List<String> rules, List<String> records) {}
