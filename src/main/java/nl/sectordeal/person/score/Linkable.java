package nl.sectordeal.person.score;

/** Which pairs of profiles need a score; both answers must not depend on the order of two. */
@FunctionalInterface
public interface Linkable {
  /** Whether the two may be linked by score; not where ids decide already. */
  boolean mayLink(int a, int b);

  /**
   * Whether the profile may link with any other. Two that are not open are never compared, which
   * saves much where most rows have a national id.
   */
  default boolean isOpen(int p) {
    return true;
  }
}
