package nl.sectordeal.record;

/**
 * Keyed digest of the cells of one row as they stood in the file, and of the headings above them
 * (afdruk van een rij): two rows with the same print are read to the same.
 */
public record RowPrint(long high, long low) {}
