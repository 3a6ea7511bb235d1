package nl.sectordeal.record;

/** Whose forms of postcodes and employers' numbers a job reads (land). */
public enum Country {
  /** Postcodes as 1234AB, employers by their KvK number of eight digits. */
  NL,
  /** Postcodes as 3000, employers by their ondernemingsnummer of ten digits. */
  BE
}
