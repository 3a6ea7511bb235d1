package nl.sectordeal.job.compare;

/** A row as {@code koppelingen.csv} names it: without its sender. */
record RowKey(String source, String key) {}
