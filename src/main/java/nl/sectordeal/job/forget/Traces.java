package nl.sectordeal.job.forget;

/** What a database still holds of persons beside what is stored as truth (sporen). */
interface Traces {
  /** Removes what was derived of the persons of a job; the next run makes it again. */
  void remove(String job);

  /**
   * Writes the database anew without the room in which removed rows stood. A database file is
   * closed by it.
   */
  void compact();
}
