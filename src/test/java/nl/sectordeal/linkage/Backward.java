package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A set with its last row first. */
record Backward(TruthSet set) implements TruthSet {

  @Override
  public String name() {
    return set.name() + ", backward";
  }

  @Override
  public void forEach(Consumer<Written> consumer) {
    List<Written> rows = new ArrayList<>();
    set.forEach(rows::add);
    Collections.reverse(rows);
    rows.forEach(consumer);
  }

  @Override
  public boolean isOnce(int source) {
    return set.isOnce(source);
  }

  @Override
  public String relation(Written one, Written other) {
    return set.relation(one, other);
  }
}
