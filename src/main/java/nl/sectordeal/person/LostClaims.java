package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.StatusClaim;
import nl.sectordeal.record.Row;

/**
 * Claims that a row once made and its newest version no longer makes, though the row itself is
 * still there: a placement whose columns were emptied, a traject whose kind was taken out. What
 * rested on them has lost them, as when the row had vanished. Holds the changed rows of a sender
 * until their newest versions come by.
 */
final class LostClaims {

  /** A claim as its version last made it. */
  record Lost(int version, Row row) {}

  private final Map<Long, Map<Class<?>, Lost>> byKey = new HashMap<>();

  /** Remembers the claims of a version that another took the place of. */
  void remember(long key, int version, Row row) {
    for (Claim claim : row.claims()) {
      if (isOfWhatHappened(claim)) {
        byKey
            .computeIfAbsent(key, first -> new LinkedHashMap<>())
            .put(claim.getClass(), new Lost(version, ended(row, claim)));
      }
    }
  }

  /** What someone is can be lost without anything that happened being lost with it. */
  private static boolean isOfWhatHappened(Claim claim) {
    return !(claim instanceof StatusClaim) && !(claim instanceof Claim.IntakeClaim);
  }

  private static Row ended(Row row, Claim claim) {
    return new Row(
        row.ref(),
        row.partner(),
        row.number(),
        row.order(),
        row.since(),
        false,
        false,
        List.of(claim));
  }

  /** What the newest version of the key no longer says. */
  List<Lost> lostBy(long key, Row newest) {
    Map<Class<?>, Lost> before = byKey.remove(key);
    if (before == null) {
      return List.of();
    }
    newest.claims().forEach(claim -> before.remove(claim.getClass()));
    return new ArrayList<>(before.values());
  }
}
