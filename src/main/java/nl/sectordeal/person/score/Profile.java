package nl.sectordeal.person.score;

import java.util.List;
import java.util.UUID;
import nl.sectordeal.record.Traits;

/**
 * Who a row is about, with the national ids that go with it (profiel).
 *
 * @param ids digests of valid national ids on rows with these traits; compared only with those that
 *     an impossible one on the other side may have been meant as
 */
public record Profile(Traits traits, List<UUID> ids) {
  public Profile {
    ids = List.copyOf(ids);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "Profile";
  }
}
