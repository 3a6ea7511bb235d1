package nl.sectordeal.record.mapping;

import nl.sectordeal.record.PersonMarks;
import nl.sectordeal.record.Traits;

/**
 * Who a row is about, as it was read (gelezen persoon).
 *
 * @param profile digest of the traits; 0 when they are unknown
 */
record ReadPerson(PersonMarks marks, long profile, Traits traits) {
  /** Of a row that tells nothing of a person. */
  static final ReadPerson NOBODY = new ReadPerson(PersonMarks.NOBODY, 0, Traits.UNKNOWN);
}
