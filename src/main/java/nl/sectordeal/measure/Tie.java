package nl.sectordeal.measure;

/** Two ways to reach one number, set against each other (aansluiting). */
public record Tie(String name, long left, long right, Relation relation) {
  /** How the two must relate. */
  public enum Relation {
    EQUAL,
    AT_MOST
  }

  public boolean holds() {
    return relation == Relation.EQUAL ? left == right : left <= right;
  }
}
