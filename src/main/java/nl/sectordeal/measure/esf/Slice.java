package nl.sectordeal.measure.esf;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a table is asked for (deel van een tabel). Null: all.
 *
 * @param operation id of the operation
 * @param from first year
 * @param until last year
 * @param gender group code
 */
public record Slice(
    @Nullable String operation,
    @Nullable Integer from,
    @Nullable Integer until,
    @Nullable String gender) {

  /** Everything. */
  public static final Slice ALL = new Slice(null, null, null, null);

  public Slice in(@Nullable String operation) {
    return new Slice(operation, from, until, gender);
  }

  /** That year alone. */
  public Slice in(int year) {
    return new Slice(operation, year, year, gender);
  }

  /** Everything up to the end of that year. */
  public Slice upTo(int year) {
    return new Slice(operation, null, year, gender);
  }

  public Slice of(@Nullable String gender) {
    return new Slice(operation, from, until, gender);
  }

  boolean holds(EsfTable.Key key) {
    return (operation == null || operation.equals(key.operation()))
        && (from == null || key.year() >= from)
        && (until == null || key.year() <= until)
        && (gender == null || gender.equals(key.gender()));
  }
}
