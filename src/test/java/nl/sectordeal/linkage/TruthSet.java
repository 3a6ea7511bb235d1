package nl.sectordeal.linkage;

import java.util.function.Consumer;

/** Rows of which it is known who they are about (set met bekende waarheid). */
interface TruthSet {

  /** As it is called in the table. */
  String name();

  /** Hands over all rows, the same ones every time. */
  void forEach(Consumer<Written> consumer);

  /** Whether a source holds a person once, so that two of its rows are two people. */
  boolean isOnce(int source);

  /** What two different people are to each other, such as {@code twins}. */
  String relation(Written one, Written other);
}
